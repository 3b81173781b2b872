import type { RuleId } from './promo-rules.ts';

/** Every rule that a removal can name. `_locales` has a reason for each: `rule_<id>`, hyphens as underscores. */
export const ruleIds: readonly RuleId[] = [
  'seo-question', 'seo-intro', 'seo-outro',
  'wechat-follow', 'social-follow', 'qr-scan', 'app-download', 'more-content', 'keep-updating', 'like-share-beg', 'tip-hotline',
  'join-group', 'ad-cooperation', 'back-to-portal', 'read-original', 'outlet-bio', 'outlet-id', 'stock-tip-ad', 'ad-line',
  'editor', 'source-line', 'original-title', 'image-credit', 'repost-note',
  'copyright-notice', 'disclaimer', 'invest-risk', 'infringement-contact',
  'related-list', 'inline-related', 'page-nav', 'tags',
  'dup-title', 'dup-paragraph',
];

/** Every kind of evidence that a removal can carry. `_locales` has words for each: `evidence_<kind>`. */
export const evidenceKinds = [
  'cue', 'closed-form', 'address', 'tail-position', 'head-position', 'neighbour', 'behind-closing-line',
  'equals-title', 'repeats-title', 'equals-paragraph', 'template-beside', 'list-heading', 'title-run', 'link-density', 'code-image', 'dateline', 'own-name', 'foreign',
] as const;
