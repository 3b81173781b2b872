/**
 * The page view, the only writer of the page's text. A file of its own beside the reader: reading knows nothing of it but
 * what is its own in the page. Injected before the reader, in the same world.
 */
import { createPageView, hasTraces, jumpOrUnfold, pageNumberOf } from '../page/index.ts';
import type { PageWriter } from './reader/parts.ts';

const writer: PageWriter = { createPageView, hasTraces, jumpOrUnfold, pageNumberOf };
(globalThis as { gangmuWriter?: PageWriter }).gangmuWriter = writer;
