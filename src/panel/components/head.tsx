import { later } from '../later.tsx';
import { formatDate, t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { MenuButton } from './menu-button.tsx';

const PastedMeta = later('PastedMeta');
const Series = later('Series');
const MoreMenu = later('MoreMenu');

function More({ panel }: { panel: Panel }) {
  return <><MenuButton panel={panel} name="more" />{panel.menu.value === 'more' && <MoreMenu panel={panel} />}</>;
}

/** Header without an article: a title if one is known. */
export function PlainHead({ panel, title, lang }: { panel: Panel; title?: string; lang?: string }) {
  return (
    <header class="head">
      {title && <h1 class="head-title" lang={lang}>{title}</h1>}
      <More panel={panel} />
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
      <More panel={panel} />
      {pasted ? <PastedMeta panel={panel} document={document} /> : (
        <p class="head-meta dotted">
          {texts.source && <span lang={texts.lang}>{texts.source}</span>}
          {article.publishedAt && <time dateTime={article.publishedAt}>{formatDate(article.publishedAt)}</time>}
          {texts.repostedBy && <Reposted site={texts.repostedBy} lang={texts.lang} />}
          {(article.page !== undefined || panel.ends.size > 0) && <Series panel={panel} document={document} />}
        </p>
      )}
    </header>
  );
}

/** “reposted by {site}” with the site's name in its own language. */
function Reposted({ site, lang }: { site: string; lang: string }) {
  const [before, after] = t('header_reposted', '\u0000').split('\u0000');
  return <span>{before}<bdi lang={lang}>{site}</bdi>{after}</span>;
}
