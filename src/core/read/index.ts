export { readArticle, readArticleSteps, type PageReading } from './read-article.ts';
export { readText } from './read-text.ts';
