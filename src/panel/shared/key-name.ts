const signs: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys as the reader's keyboard has them: “Alt+Shift+←” is “⌥⇧←” on a Mac, where ⌘ stands for Ctrl. */
export function keyName(keys: string, platform: string = globalThis.navigator?.platform ?? ''): string {
  if (!/^(?:Mac|iP)/.test(platform)) return keys;
  const parts = keys.split('+');
  return parts.slice(0, -1).map((key) => signs[key] ?? key).join('') + parts.at(-1);
}
