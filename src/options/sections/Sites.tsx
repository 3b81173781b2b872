import { useState } from 'preact/hooks';
import { changeNeverHide, changeSite, forgetSite, parseHost, removeRule, siteOf, type SiteRule, type SiteSettings } from '../../core/settings/index.ts';
import { Choice } from '../../panel/shared/choices.tsx';
import { Icon } from '../../panel/shared/icon.tsx';
import { t, tCount, uiLanguage } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';
import { familyName } from './Hiding.tsx';

const switches = [['readOnLoad', 'settings_site_read'], ['convertOnLoad', 'settings_site_convert'], ['doNotConvert', 'settings_site_no_script'], ['doNotHide', 'settings_site_no_hiding']] as const;

/** A correction as a sentence. */
const ruleSentence = ({ kind, opens }: SiteRule): string => t(kind === 'point' ? 'options_rule_point' : 'options_rule_no_point', opens);

/** Sites about which something is set, and a field to add one. Added sites stay listed until the page closes, though nothing is set for them yet. */
export function Sites(props: SectionProps) {
  const { settings } = props;
  const [added, setAdded] = useState<string[]>([]);
  const [open, setOpen] = useState('');
  const hosts = [...new Set([...added, ...Object.keys(settings.sites), ...Object.keys(settings.neverHide).filter((host) => host !== '*')])]
    .toSorted((a, b) => a.localeCompare(b));
  const add = (host: string): void => {
    setAdded([...added, host]);
    setOpen(host);
  };
  const forget = (host: string): void => {
    setAdded(added.filter((name) => name !== host));
    void props.save((current) => forgetSite(current, host));
  };
  return (
    <>
      <p class="hint">{t('options_sites_hint')}</p>
      {hosts.length === 0
        ? <p class="empty">{t('options_sites_none')}</p>
        : <ul class="sites">{hosts.map((host) => <Site key={host} {...props} host={host} open={host === open} forget={() => forget(host)} />)}</ul>}
      <AddSite add={add} say={props.say} />
    </>
  );
}

function AddSite({ add, say }: { add(host: string): void; say(line: string): void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = parseHost(text);
    setWrong(host === null ? t('options_site_bad', text.trim()) : '');
    if (host === null) return;
    add(host);
    setText('');
    say('');
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label for="add-site">{t('options_site')}</label>
      <div class="add-row">
        <input id="add-site" class="input" inputMode="url" autocomplete="off" spellcheck={false} placeholder="news.example" value={text}
          aria-invalid={wrong !== '' || undefined} aria-describedby={wrong === '' ? undefined : 'add-site-wrong'} onInput={(event) => setText(event.currentTarget.value)} />
        <button class="button" type="submit">{t('options_site_add')}</button>
      </div>
      <p id="add-site-wrong" class="wrong" role="alert">{wrong}</p>
    </form>
  );
}

function summary(site: SiteSettings, families: readonly string[]): string[] {
  const set = switches.filter(([key]) => site[key]).map(([, words]) => t(words));
  const kept = families.map(familyName).join(uiLanguage() === 'en' ? ', ' : '、');
  const parts = [...set, ...(kept ? [t('options_site_never_kinds', kept)] : []), ...(site.rules ? [tCount('options_corrections_count', site.rules.length)] : [])];
  return parts.length > 0 ? parts : [t('options_site_plain')];
}

function Site({ settings, save, host, open, forget }: SectionProps & { host: string; open: boolean; forget(): void }) {
  const site = siteOf(settings, host);
  const families = Object.hasOwn(settings.neverHide, host) ? settings.neverHide[host] : [];
  return (
    <li>
      <details class="site" open={open}>
        <summary><bdi class="site-host">{host}</bdi> <span class="site-summary dotted">{summary(site, families).map((part) => <span key={part}>{part}</span>)}</span></summary>
        <div class="site-body">
          {switches.map(([key, words]) => (
            <Choice key={key} checked={site[key] === true} hint={key === 'convertOnLoad' && settings.script === 'original' ? t('settings_site_convert_hint') : undefined} onChange={(on) => save((current) => changeSite(current, host, { [key]: on }))}>{t(words)}</Choice>
          ))}
          {families.length > 0 && <Removable title={t('options_site_never')} entries={families.map((family) => ({ key: family, words: familyName(family), remove: () => save((current) => changeNeverHide(current, host, family, false)) }))} />}
          {site.rules && <Removable title={t('options_corrections')} entries={site.rules.map((rule) => ({ key: rule.opens, words: ruleSentence(rule), remove: () => save((current) => removeRule(current, host, rule)) }))} />}
          <button class="text-button" type="button" onClick={forget}>{t('options_site_forget')}</button>
        </div>
      </details>
    </li>
  );
}

interface Entry { key: string; words: string; remove(): Promise<void> }

/** A titled list of sentences, each with a button that removes it. */
function Removable({ title, entries }: { title: string; entries: Entry[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="removable">
        {entries.map(({ key, words, remove }, i) => (
          <li key={key}>
            <span>{words}</span>
            <button class="icon-button" type="button" title={t('options_remove')} aria-label={`${t('options_remove')}: ${words}`}
              onClick={(event) => { keepFocus(event.currentTarget, i); void remove(); }}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The button goes with its line; focus moves to the neighbour's, or to the site, instead of to the page's beginning. */
function keepFocus(button: HTMLElement, index: number): void {
  const buttons = [...(button.closest('ul')?.querySelectorAll<HTMLElement>('button') ?? [])];
  const next = buttons[index + 1] ?? buttons[index - 1] ?? button.closest('details')?.querySelector('summary');
  (next as HTMLElement | null)?.focus();
}
