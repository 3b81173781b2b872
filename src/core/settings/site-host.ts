/**
 * The host that names a site in the settings, from what a reader types or an address: `News.Example`,
 * `https://news.example/a/b` and `news.example:8080` are `news.example`; 中文.example is its ASCII form. Null when it names no host.
 */
export function parseHost(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || typed.length > 1000 || /[\s@]/.test(typed)) return null;
  const address = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  // Browsers percent-encode some signs that no host has, and let labels be empty (`..`).
  return /^[^.%*,;]+(?:\.[^.%*,;]+)*$/.test(host) ? host : null;
}
