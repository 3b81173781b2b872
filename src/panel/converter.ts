import type { ConvertClient } from './convert/client.ts';
import type { PanelConverter } from './state/panel-platform.ts';

let client: Promise<ConvertClient> | undefined;

/** The panel's way to the conversion worker: its code comes with the first conversion. */
export const converter: PanelConverter = {
  async convert(choice, texts, options, signal) {
    client ??= import('./convert/client.ts').then(({ createConvertClient }) => createConvertClient());
    return (await client).convert([...texts], choice, options, signal);
  },
};
