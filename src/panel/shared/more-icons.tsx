/** Strokes of the icons that menus and messages use, on a grid of 16. */
export const strokes = {
  close: 'm4 4 8 8M12 4l-8 8',
  levels: 'M2 3.5h12M5 8h9M8 12.5h6',
  fold: 'm5 2.5 3 3 3-3M5 13.5l3-3 3 3M2.5 8h11',
  unfold: 'm5 4.5 3-3 3 3M5 11.5l3 3 3-3M2.5 8h11',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.25v3.5M8 5.1h.01',
  redo: 'm10.5 3 3 3-3 3M13.25 6h-6.5a4 4 0 0 0 0 8H11',
  copy: 'M7 5.5h5c.83 0 1.5.67 1.5 1.5v5.5c0 .83-.67 1.5-1.5 1.5H7c-.83 0-1.5-.67-1.5-1.5V7c0-.83.67-1.5 1.5-1.5ZM10.5 3v-.25c0-.7-.55-1.25-1.25-1.25h-5.5C3.05 1.5 2.5 2.05 2.5 2.75v6.5c0 .7.55 1.25 1.25 1.25',
  cite: 'M6.5 4.5c-2 .5-3.5 2-3.5 4v3h3.5V8H4.75M13 4.5c-2 .5-3.5 2-3.5 4v3H13V8h-1.75',
  gear: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M11.9 4.5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0ZM7.9 11.5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  paste: 'M5.5 3H4.25C3.55 3 3 3.55 3 4.25v9c0 .7.55 1.25 1.25 1.25h7.5c.7 0 1.25-.55 1.25-1.25v-9c0-.7-.55-1.25-1.25-1.25H10.5M6.5 1.5h3c.55 0 1 .45 1 1v1c0 .55-.45 1-1 1h-3c-.55 0-1-.45-1-1v-1c0-.55.45-1 1-1Z',
  keys: 'M3 3.5h10c.83 0 1.5.67 1.5 1.5v6c0 .83-.67 1.5-1.5 1.5H3c-.83 0-1.5-.67-1.5-1.5V5c0-.83.67-1.5 1.5-1.5ZM4.25 6.5h.01M6.75 6.5h.01M9.25 6.5h.01M11.75 6.5h.01M5 9.75h6',
  help: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.25 6.5c.1-2.25 3.5-2.1 3.5-.1C9.75 7.75 8 7.75 8 9.25M8 11.4h.01',
  file: 'M9 1.5H4.25C3.55 1.5 3 2.05 3 2.75v10.5c0 .7.55 1.25 1.25 1.25h7.5c.7 0 1.25-.55 1.25-1.25V5.5ZM9 1.5v4h4',
  page: 'M3.5 2.5h9c.83 0 1.5.67 1.5 1.5v8c0 .83-.67 1.5-1.5 1.5h-9c-.83 0-1.5-.67-1.5-1.5V4c0-.83.67-1.5 1.5-1.5ZM2 5.5h12M5 8.25h6M5 10.75h4',
  print: 'M4.5 5.5v-4h7v4M4.5 11.5H2v-6h12v6h-2.5M4.5 9.5h7v5h-7Z',
  arrow: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  in: 'M7 3.5h6.5M7 8h6.5M7 12.5h6.5M2 5.5 4.5 8 2 10.5',
  out: 'M7 3.5h6.5M7 8h6.5M7 12.5h6.5M4.5 5.5 2 8l2.5 2.5',
  merge: 'M8 2v7M5 6l3 3 3-3M3 13h10',
  keep: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.25 8.25l2 2 3.5-4',
  plus: 'M8 3v10M3 8h10',
} as const;

export type StrokesName = keyof typeof strokes;

/** Large signs over messages, on a grid of 32. */
const signs = {
  page: 'M7 4.5h18v23H7ZM11 10h10M11 15h10M11 20h6',
  lock: 'M8 14h16v13H8ZM11 14v-4a5 5 0 0 1 10 0v4M16 19v3',
  torn: 'M7 17V4.5h18V15M7 21.5v6h18v-8l-4.5 3.5-4.5-4-4.5 4.5ZM11 10h10',
} as const;

export type SignName = keyof typeof signs;

/** The large sign over a message. */
export function Sign({ name }: { name: SignName }) {
  return <svg class="icon message-sign" viewBox="0 0 32 32" aria-hidden="true"><path d={signs[name]} /></svg>;
}
