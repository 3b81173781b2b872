/** True in the Firefox build; the other browser's branches disappear. */
declare const __FIREFOX__: boolean;

declare module '*?script' {
  /** Path of a script inside the package, for `scripting.executeScript`. */
  const path: string;
  export default path;
}

/** The parts of jsdom that tests use; it ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string | Uint8Array, options?: { url?: string; contentType?: string; pretendToBeVisual?: boolean; runScripts?: 'dangerously' | 'outside-only' });
    readonly window: Window & typeof globalThis;
    serialize(): string;
  }
}
