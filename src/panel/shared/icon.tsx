/** Icons are strokes on a grid of 16. Those of the first paint are here; menus and messages bring their own. */
const paths = {
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3.5 3.5',
  export: 'M8 9.5V2M5 4.75 8 1.75l3 3M3 9v4.25h10V9',
  close: 'm4 4 8 8M12 4l-8 8',
  warn: 'M8 2 1.75 13.25h12.5ZM8 6.25v3.25M8 11.5h.01',
  undo: 'M5.5 3 2.5 6l3 3M2.75 6h6.5a4 4 0 0 1 0 8H5',
} as const;

export type IconName = keyof typeof paths;

/** An icon by name, or any strokes. */
export function Icon({ name, strokes = paths[name ?? 'more'] }: { name?: IconName; strokes?: string }) {
  return <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={strokes} stroke-width={name === 'more' ? 2.2 : undefined} /></svg>;
}
