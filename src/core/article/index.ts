export * from './article.ts';
export * from './kept-text.ts';
