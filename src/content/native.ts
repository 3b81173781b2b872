/** What the reader uses of the browser. Content scripts use the native namespace, which behaves alike in both browsers. */
export interface NativeApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown> | undefined;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
    onConnect: { addListener(listener: (port: Port) => void): void; removeListener(listener: (port: Port) => void): void };
  };
  i18n: { getMessage(key: string): string; getUILanguage(): string };
}
export type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => boolean | undefined;
export interface Port {
  name: string;
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/** The browser's own namespace. */
export function nativeApi(): NativeApi {
  const scope = globalThis as unknown as { browser?: NativeApi; chrome: NativeApi };
  return scope.browser ?? scope.chrome;
}

/** False once the extension was updated, reloaded or removed: nobody will ever ask this script again. */
export function isAlive(api: NativeApi): boolean {
  try {
    return typeof api.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Tells the background; it may be asleep or gone. */
export function tell(api: NativeApi, message: unknown): void {
  try {
    void Promise.resolve(api.runtime.sendMessage(message)).catch(() => undefined);
  } catch {
    // The extension is gone: the orphan rule ends this script soon.
  }
}
