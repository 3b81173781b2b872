import { formatDate, formatNumber, t } from '../shared/i18n.ts';
import { leavePasted } from '../state/follow.ts';
import { openPaste } from '../state/paste.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { Menu, MenuButton, MenuItem } from './menu.tsx';

/** The reader's way to everything that is not the outline. */
function MoreMenu({ panel }: { panel: Panel }) {
  return (
    <>
      <MenuButton panel={panel} name="more" />
      <Menu panel={panel} name="more" label={t('more')}>
        <MenuItem panel={panel} icon="gear" onSelect={() => { panel.sheet.value = 'settings'; }}>{t('settings')}</MenuItem>
        <MenuItem panel={panel} icon="paste" onSelect={() => openPaste(panel, '')}>{t('menu_paste')}</MenuItem>
        <MenuItem panel={panel} icon="keys" onSelect={() => { panel.sheet.value = 'keys'; }}>{t('menu_keys')}</MenuItem>
        <div role="separator" />
        <MenuItem panel={panel} icon="help" onSelect={() => { void panel.platform.openPage('src/welcome/welcome.html'); }}>{t('menu_help')}</MenuItem>
      </Menu>
    </>
  );
}

/** Header without an article: a title if one is known. */
export function PlainHead({ panel, title, lang }: { panel: Panel; title?: string; lang?: string }) {
  return (
    <header class="head">
      {title && <h1 class="head-title" lang={lang}>{title}</h1>}
      <MoreMenu panel={panel} />
    </header>
  );
}

/** What is read: title, source, day, who repeats it. */
export function ArticleHead({ panel, document }: { panel: Panel; document: PanelDocument }) {
  const { article } = document.reading;
  const texts = document.texts.value;
  const pasted = document.tabId === null;
  return (
    <header class="head">
      <h1 class="head-title" lang={pasted && texts.title === '' ? undefined : texts.lang}>{texts.title || t(pasted ? 'pasted' : 'outline')}</h1>
      <MoreMenu panel={panel} />
      {pasted ? <PastedMeta panel={panel} document={document} /> : (
        <p class="head-meta dotted">
          {texts.source && <span lang={texts.lang}>{texts.source}</span>}
          {article.publishedAt && <time dateTime={article.publishedAt}>{formatDate(article.publishedAt)}</time>}
          {texts.repostedBy && <Reposted site={texts.repostedBy} lang={texts.lang} />}
          {article.page && <span>{article.page.of === undefined ? t('header_part', article.page.n) : t('header_part_of', article.page.n, article.page.of)}</span>}
          {article.page?.next && <NextPage href={article.page.next} />}
        </p>
      )}
    </header>
  );
}

function PastedMeta({ panel, document }: { panel: Panel; document: PanelDocument }) {
  const length = document.reading.article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return (
    <p class="head-meta dotted">
      <span>{t('pasted_length', formatNumber(length))}</span>
      <button class="text-button" type="button" onClick={() => openPaste(panel, panel.pastedText)}>{t('pasted_edit')}</button>
      <button class="text-button" type="button" onClick={() => leavePasted(panel)}>{t('pasted_back')}</button>
    </p>
  );
}

/** “reposted by {site}” with the site's name in its own language. */
function Reposted({ site, lang }: { site: string; lang: string }) {
  const [before, after] = t('header_reposted', '\u0000').split('\u0000');
  return <span>{before}<bdi lang={lang}>{site}</bdi>{after}</span>;
}

/** Only addresses of the web: the page wrote this one. */
function NextPage({ href }: { href: string }) {
  return /^https?:\/\//.test(href) ? <a class="text-button" href={href} target="_blank" rel="noreferrer">{t('header_next')}</a> : null;
}
