export * from './clean-article.ts';
export * from './rule-ids.ts';
