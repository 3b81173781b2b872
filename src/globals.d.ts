/** True in the Firefox build; the other browser's branches disappear. */
declare const __FIREFOX__: boolean;

declare module '*?script' {
  /** Path of a script inside the package, for `scripting.executeScript`. */
  const path: string;
  export default path;
}
