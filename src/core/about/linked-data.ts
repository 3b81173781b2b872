/** What JSON-LD says about an article, as strings; everything else in it is of no use here. */
export interface LinkedData { type?: string; headline?: string; datePublished?: string; author?: string; publisher?: string; source?: string }

const maxCharacters = 200_000;
const maxObjects = 300;

/** Reads `application/ld+json`: the first object that is an article. Broken JSON counts as none. */
export function readLinkedData(document: Document): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const text = scripts[i].textContent ?? '';
    if (text.length > maxCharacters) continue;
    let parsed: unknown;
    try {
      // Raw line feeds inside strings are a frequent fault.
      parsed = JSON.parse(text.replace(/[\n\r\t]/g, ' '));
    } catch { continue; }
    const article = findArticle(parsed);
    if (article) return article;
  }
  return {};
}

function findArticle(value: unknown): LinkedData | null {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < maxObjects; i++) {
    const at = queue[i];
    if (Array.isArray(at)) queue.push(...at.slice(0, 50));
    else if (typeof at === 'object' && at !== null) {
      const record = at as Record<string, unknown>;
      if (/Article|BlogPosting|Report/.test(String(record['@type'])))
        return { type: String(record['@type']), headline: text(record.headline), datePublished: text(record.datePublished) ?? text(record.dateCreated), author: nameOf(record.author), publisher: nameOf(record.publisher), source: nameOf(record.sourceOrganization) ?? nameOf(publisherOf(record.isBasedOn)) };
      if (record['@graph']) queue.push(record['@graph']);
      if (record.mainEntity) queue.push(record.mainEntity);
    }
  }
  return null;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : undefined);

/** The publisher of what an article is based on. */
const publisherOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>).publisher : undefined);

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return text((first as Record<string, unknown>).name);
  return text(first);
}
