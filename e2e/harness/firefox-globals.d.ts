// The pieces of Firefox's own window that the harness touches, as narrow as it uses them.
interface FirefoxActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
  findElement(strategy: string, selector: string, options: object): Promise<unknown>;
  clickElement(element: unknown, capabilities: { toJSON(): object }): Promise<void>;
  sendKeysToElement(element: unknown, text: string, capabilities: { toJSON(): object }): Promise<void>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<string>;
}
interface FirefoxExtension {
  backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}
interface FirefoxPolicy { mozExtensionHostname: string; extension: FirefoxExtension }
declare const WebExtensionPolicy: { getByID(id: string): FirefoxPolicy; getByHostname(hostname: string): FirefoxPolicy };
declare const SidebarController: { isOpen: boolean; currentID: string; hide(): void };
declare const ChromeUtils: { importESModule<Module>(path: string): Module };
declare const gBrowser: { selectedBrowser: { currentURI: { spec: string }; fixupAndLoadURIString(url: string, options: object): void } };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  scriptSecurityManager: { getSystemPrincipal(): object };
  console: { getMessageArray(): { errorMessage?: string; sourceName?: string; flags?: number }[]; reset(): void };
};
