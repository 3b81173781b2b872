/** The little of the browser's own interface that the panel uses directly: its wordings. Imported before all else. */
import en from '../../../public/_locales/en/messages.json';
import cn from '../../../public/_locales/zh_CN/messages.json';
import hk from '../../../public/_locales/zh_HK/messages.json';
import tw from '../../../public/_locales/zh_TW/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const locales: Record<string, Messages> = { en, zh_CN: cn, zh_TW: tw, zh_HK: { ...(tw as Messages), ...(hk as Messages) } };

export const locale = new URLSearchParams(globalThis.location?.search ?? '').get('lang') ?? 'zh_CN';

/** As the browsers do it: `$NAME$` through its placeholder to `$1`. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const entry = locales[locale][key];
  if (entry === undefined) return '';
  const given = [substitutions].flat();
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return given[Number(content.slice(1)) - 1] ?? '';
  });
}

const fake = { runtime: { id: 'fake' }, i18n: { getMessage, getUILanguage: () => locale.replace('_', '-') } };
Object.assign(globalThis, { chrome: fake, browser: fake });
