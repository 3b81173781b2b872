import type { Settings } from './settings.ts';

/** What each released version stored, and the settings that it has to become in this one. Never edit a `stored`. */
export const released: { version: number; stored: unknown; becomes: Settings }[] = [
  {
    version: 1,
    stored: {
      version: 1, script: 'tw', scope: 'article', quotes: true, phrases: false, markUncertain: true, hiding: 'collapse',
      neverHide: { '*': ['related-links'], 'news.example': ['promo-inline', 'duplicate'] }, hideCredits: true, openLevel: 9, textSize: 'large',
      sites: {
        'news.example': { readOnLoad: true, convertOnLoad: true, rules: [{ kind: 'no-point', opens: '记者' }, { kind: 'point', opens: '第一步' }] },
        'paper.example': { doNotConvert: true, doNotHide: true },
      },
      keepWords: ['乾隆', '东涌'], ownWords: { 软件: '軟體' },
    },
    becomes: {
      version: 1, script: 'tw', scope: 'article', quotes: true, phrases: false, markUncertain: true, hiding: 'collapse',
      neverHide: { '*': ['related-links'], 'news.example': ['promo-inline', 'duplicate'] }, hideCredits: true, openLevel: 9, textSize: 'large',
      sites: {
        'news.example': { readOnLoad: true, convertOnLoad: true, rules: [{ kind: 'no-point', opens: '记者' }, { kind: 'point', opens: '第一步' }] },
        'paper.example': { doNotConvert: true, doNotHide: true },
      },
      keepWords: ['乾隆', '东涌'], ownWords: { 软件: '軟體' },
    },
  },
];
