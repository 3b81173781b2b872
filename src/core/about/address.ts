/** The whole address of a link; undefined where it leads nowhere. */
export function absolute(href: string | null | undefined, base: string): string | undefined {
  if (!href || /^(?:javascript|#)/i.test(href)) return undefined;
  try { return new URL(href, base).href; } catch { return undefined; }
}
