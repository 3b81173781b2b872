import browser from '../../platform/browser.ts';

/** A wording of `_locales` in the browser's language; empty when there is none under this key. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** A wording that names a number: English has a form of its own for one (`key_one`). */
export function tCount(key: string, count: number, ...more: (string | number)[]): string {
  const shown = formatNumber(count);
  return (count === 1 && t(`${key}_one`, shown, ...more)) || t(key, shown, ...more);
}

/** Sentences one behind the other: Chinese sets no space between them. */
export const sentences = (...parts: (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join(uiLanguage().startsWith('zh') ? '' : ' ');

/** BCP 47 of the wordings: `en`, `zh-Hans`, `zh-Hant-TW`, `zh-Hant-HK`. */
export const uiLanguage = (): string => t('ui_lang') || 'en';

export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

/** Day of an ISO date in the panel's language: 2025年9月18日, 2025-09-18. Anything else comes back as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [day, year, month, date] = match;
  return uiLanguage().startsWith('zh') ? `${year}年${Number(month)}月${Number(date)}日` : day;
}

/** Says the page's language in the words' own font, and its title. */
export function setPageLanguage(document: Document): void {
  document.documentElement.lang = uiLanguage();
}
