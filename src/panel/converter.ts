import type { PanelConverter } from './state/panel-platform.ts';

/** The panel's way to the conversion worker: its code comes with the first conversion. */
export const converter: PanelConverter = {
  convert: () => Promise.reject(new Error('no conversion yet')),
};
