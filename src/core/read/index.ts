export { readArticle, readArticleSteps, type PageReading } from './read-article.ts';
export { readPartSteps } from './read-part.ts';
export { readText } from './read-text.ts';
