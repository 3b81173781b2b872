import { hiddenFamilies, type Removal } from '../../core/article/index.ts';
import { familiesNeverHidden, siteOf, type Settings } from '../../core/settings/index.ts';

/** Ids of the removals that the page hides when nobody has decided about them one by one. */
export function defaultHidden(removals: readonly Removal[], settings: Settings, host: string): Set<string> {
  if (settings.hiding === 'list' || siteOf(settings, host).doNotHide === true) return new Set();
  const stays = new Set(familiesNeverHidden(settings, host));
  const goes = (family: Removal['family']): boolean => !stays.has(family) && (settings.hideCredits || hiddenFamilies.includes(family));
  return new Set(removals.filter(({ family }) => goes(family)).map(({ id }) => id));
}
