export { readArticleSteps, type PageReading } from './read-article.ts';
export { readPartSteps } from './read-part.ts';
export { readText } from './read-text.ts';
export { readArticle } from './read-whole.ts';
