import type { Meta } from '../lines/index.ts';
import { officeEnd } from './source-forms.ts';

const separators = /\s*[_|｜]+\s*|\s+[-–—/／]+\s+|\s*--+\s*|—+|-(?=[^-]{2,12}$)/;
/** Longer names are slogans. */
const maxName = 16;

/** The site's own name as the page gives it: og:site_name, else the last part of `<title>`. */
export function siteName(document: Document, meta: Meta): string {
  const named = meta.get('og:site_name') ?? meta.get('sitename') ?? meta.get('application-name');
  if (named && named.length <= 24) return named;
  const parts = document.title.split(separators).filter((part) => part !== '');
  // Where og:title has the name too, it is the part that both have: the channel stands behind it.
  const heading = meta.get('og:title') ?? '';
  const name = (parts.slice(1).find((part) => part.length > 1 && part.length <= maxName && heading.endsWith(part)) ?? parts.at(-1) ?? '').trim();
  return parts.length > 1 && name.length <= maxName ? name.replace(/[（(][\w.]+[)）]$/, '') : '';
}

const maxHomeLinks = 8;

/** Whether a link to the home page bears this name, and it is no office: the name of a site that calls itself nothing like an outlet. */
export function isHomeName(document: Document, name: string): boolean {
  if (name.length < 3 || officeEnd.test(name)) return false;
  const links = document.querySelectorAll(`a[href="/"],a[href$="://${document.location?.host ?? ''}/"]`);
  for (let i = 0; i < links.length && i < maxHomeLinks; i++) if (links[i].textContent?.trim() === name) return true;
  return false;
}
