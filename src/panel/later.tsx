import type { ComponentType } from 'preact';
import { lazy } from './components/lazy.tsx';

type Late = typeof import('./late.ts');

/** What comes behind the first paint. */
export const late = (): Promise<Late> => import('./late.ts');

/** A component of it. */
export const later = <Name extends keyof Late>(name: Name): Late[Name] => lazy<object>(() => late().then((all) => all[name] as ComponentType<object>)) as unknown as Late[Name];
