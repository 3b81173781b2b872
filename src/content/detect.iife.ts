import { detectNews } from '../core/detect/index.ts';

detectNews(document, location.href);
