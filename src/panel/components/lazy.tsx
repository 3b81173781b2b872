import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

/** A component whose code comes when it is first shown: it is no part of the first paint. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, arrived] = useState(false);
    if (Loaded !== undefined) return <Loaded {...props} />;
    void load().then((component) => {
      Loaded = component;
      arrived(true);
    });
    return null;
  };
}
