/** Attributes that the view sets, with what the page had in their place (null: none). */
export interface AttributeRecord {
  /** Sets an attribute and writes down what was there; a second call keeps the first record. */
  set(element: Element, name: string, value: string): void;
  /** Puts the published value back, unless the page has changed the attribute since: then it is the page's. */
  undo(element: Element, name: string): void;
  undoAll(): void;
  /** True: every attribute shows what was published; false: ours again, where the page has not changed them meanwhile. */
  setPublished(published: boolean): void;
  /** The value as published. */
  publishedValue(element: Element, name: string): string | null;
  /** The elements that carry an attribute of ours. */
  elements(name: string): Element[];
}

interface Kept { published: string | null; ours: string }

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export function createAttributeRecord(): AttributeRecord {
  const records = new Map<Element, Map<string, Kept>>();
  let asPublished = false;

  const find = (element: Element, name: string): Kept | undefined => records.get(element)?.get(name);
  const current = (kept: Kept): string | null => (asPublished ? kept.published : kept.ours);
  const forget = (element: Element, name: string): void => {
    const own = records.get(element);
    own?.delete(name);
    if (own?.size === 0) records.delete(element);
  };
  const undo = (element: Element, name: string): void => {
    const kept = find(element, name);
    if (kept === undefined) return;
    forget(element, name);
    if (!asPublished && element.getAttribute(name) === kept.ours) write(element, name, kept.published);
  };
  const publishedValue = (element: Element, name: string): string | null => {
    const kept = find(element, name);
    const now = element.getAttribute(name);
    return kept !== undefined && now === current(kept) ? kept.published : now;
  };

  return {
    set(element, name, value) {
      const published = publishedValue(element, name);
      if (published === value) return undo(element, name);
      const own = records.get(element) ?? new Map<string, Kept>();
      records.set(element, own.set(name, { published, ours: value }));
      if (!asPublished && element.getAttribute(name) !== value) element.setAttribute(name, value);
    },
    undo,
    undoAll() {
      for (const [element, own] of records) for (const name of own.keys()) undo(element, name);
    },
    setPublished(published) {
      if (published === asPublished) return;
      for (const [element, own] of records) {
        for (const [name, kept] of own) {
          if (element.getAttribute(name) !== current(kept)) forget(element, name);
          else write(element, name, published ? kept.published : kept.ours);
        }
      }
      asPublished = published;
    },
    publishedValue,
    elements: (name) => [...records].filter(([, own]) => own.has(name)).map(([element]) => element),
  };
}
