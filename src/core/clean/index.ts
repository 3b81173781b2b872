export * from './clean-article.ts';
