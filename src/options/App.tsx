import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/index.ts';
import { t } from '../panel/shared/i18n.ts';
import { saveSettings, saveWhileLeaving, watchSettings } from '../platform/index.ts';
import { About } from './sections/About.tsx';
import { Files } from './sections/Files.tsx';
import { Hiding } from './sections/Hiding.tsx';
import { Keys } from './sections/Keys.tsx';
import { Privacy } from './sections/Privacy.tsx';
import { Reading } from './sections/Reading.tsx';
import { Sites } from './sections/Sites.tsx';
import { Words } from './sections/Words.tsx';

/** What a section gets: the settings as stored, and the way to change them. */
export interface SectionProps {
  settings: Settings;
  /** Stores a change; the status line says `done` (“Saved.” unless told otherwise) when it is stored. */
  save(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>), done?: string): Promise<void>;
  /** Stores a change while the page is going away. */
  saveLast(change: Partial<Settings>): void;
  /** Says one line to eyes and screen readers. */
  say(line: string): void;
}

const sections: { id: string; title: string; Content: ComponentType<SectionProps> }[] = [
  { id: 'reading', title: 'options_reading', Content: Reading },
  { id: 'hiding', title: 'options_hiding', Content: Hiding },
  { id: 'sites', title: 'options_sites', Content: Sites },
  { id: 'words', title: 'options_words', Content: Words },
  { id: 'keys', title: 'keys_title', Content: Keys },
  { id: 'files', title: 'options_files', Content: Files },
  { id: 'privacy', title: 'options_privacy', Content: Privacy },
  { id: 'about', title: 'options_about', Content: About },
];

/** The line covers what is below it; by then it has been read. */
const statusMs = 5000;

export function App({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [status, setStatus] = useState('');
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => { document.documentElement.dataset.text = settings.textSize; }, [settings.textSize]);
  useEffect(() => {
    const timer = setTimeout(() => setStatus(''), statusMs);
    return () => clearTimeout(timer);
  }, [status]);

  const save: SectionProps['save'] = async (change, done = t('options_saved')) => {
    setStatus('');
    setSettings(await saveSettings(change));
    setStatus(done);
  };
  return (
    <div class="options">
      <header class="options-head">
        <img src="/icons/48.png" alt="" width="40" height="40" />
        <h1 class="dotted"><span class="name">Gangmu <span lang="zh-Hant-TW">綱目</span></span><span>{t('settings')}</span></h1>
      </header>
      <nav class="options-nav" aria-label={t('options_sections')}>
        <ul>{sections.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{t(title)}</a></li>)}</ul>
      </nav>
      <main class="options-main">
        {sections.map(({ id, title, Content }) => (
          <section key={id} id={id} class="options-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Content settings={settings} save={save} saveLast={(change) => saveWhileLeaving(settings, change)} say={setStatus} />
          </section>
        ))}
      </main>
      <p class="options-status" role="status">{status}</p>
    </div>
  );
}
