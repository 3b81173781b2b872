export { detectNews, type Verdict } from './detect-news.ts';
