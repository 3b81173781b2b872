/**
 * The engines that judge an article and read what its page says about it. A file of its own beside the reader: they know no
 * page but the lines they are handed, and their rules are more than half of what a click loads. Injected before the reader,
 * in the same world.
 */
import { readMetadata } from '../core/about/index.ts';
import { cleanArticle } from '../core/clean/index.ts';
import { correct } from '../core/corrections/index.ts';
import { detectScript } from '../core/script/index.ts';
import { convertersFrom } from './reader/converter-for.ts';
import { outlineOf } from './reader/outline-of.ts';
import type { Engines } from './reader/parts.ts';

const engines: Engines = { readMetadata, cleanArticle, outlineOf, correct, detectScript, convertersFrom };
(globalThis as { gangmuEngines?: Engines }).gangmuEngines = engines;
