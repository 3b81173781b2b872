import type { Article } from '../../core/article/article.ts';
import { t } from '../shared/i18n.ts';

/** Which page of a series this is, and the way to the next. */
export function Series({ page: { n, of, next } }: { page: NonNullable<Article['page']> }) {
  return (
    <>
      <span>{of === undefined ? t('header_part', n) : t('header_part_of', n, of)}</span>
      {next && <NextPage href={next} />}
    </>
  );
}

/** Only addresses of the web: the page wrote this one. */
function NextPage({ href }: { href: string }) {
  return /^https?:\/\//.test(href) ? <a class="text-button" href={href} target="_blank" rel="noreferrer">{t('header_next')}</a> : null;
}
