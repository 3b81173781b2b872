/**
 * The engines that judge an article. A file of its own beside the reader: they know no page, and their rules are more
 * than half of what a click loads. Injected before the reader, in the same world.
 */
import { cleanArticle } from '../core/clean/index.ts';
import { correct } from '../core/corrections/index.ts';
import { detectScript } from '../core/script/index.ts';
import { convertersFrom } from './reader/converter-for.ts';
import { outlineOf } from './reader/outline-of.ts';
import type { Engines } from './reader/parts.ts';

const engines: Engines = { cleanArticle, outlineOf, correct, detectScript, convertersFrom };
(globalThis as { gangmuEngines?: Engines }).gangmuEngines = engines;
