import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { untouched } from '../../src/core/article/index.ts';
import type { Article } from '../../src/core/article/index.ts';
import { readArticle, readText } from '../../src/core/read/index.ts';
import { decodePage } from './decode-page.ts';

/** Reads what a command is pointed at: an address or a saved page as the reader would, anything else as pasted text. */
export async function readSource(source: string): Promise<Article> {
  const isAddress = /^https?:\/\//.test(source);
  if (!isAddress && !/\.x?html?$/i.test(source)) return readText(readFileSync(source, 'utf8'));
  const bytes = isAddress ? new Uint8Array(await (await fetch(source)).arrayBuffer()) : readFileSync(source);
  const url = isAddress ? source : pathToFileURL(source).href;
  return readArticle(new JSDOM(decodePage(bytes), { url }).window.document, url, untouched).article;
}
