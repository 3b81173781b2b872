/** WebDriver's code points for keys that are no characters. */
const codes: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', ' ': ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017', F6: '\uE036', F10: '\uE03A', ContextMenu: '\uE05D', Space: ' ',
};

/** The keys of `Shift+F10` in the order in which they go down. Throws for a name that is not in the table. */
export function keysOf(name: string): string[] {
  const parts = name === '+' ? ['+'] : name.split('+');
  return parts.map((part) => {
    const code = codes[part] ?? ([...part].length === 1 ? part : undefined);
    if (code === undefined) throw new Error(`no key is called ${part}`);
    return code;
  });
}
