const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand in a line of text; everything else begins and ends one. */
export const inlineTags = names('a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rb ruby s samp slot small span strike strong sub sup time tt u var wbr x-text o:p');

/** Elements whose text no reader sees as text. */
export const silentTags = names('script style noscript template textarea select option input svg math canvas object embed audio video head title meta link area datalist rt rp progress meter dialog noframes');

export const headingLevel = (name: string): number =>
  name.length === 2 && name[0] === 'h' && name[1] >= '1' && name[1] <= '6' ? Number(name[1]) : 0;

/** What the names that authors gave an element say of it. They lie often enough to be evidence only. */
export const hint = { comment: 1, side: 2, tools: 4, body: 8, caption: 16 } as const;
/** Those that speak against the lines inside. */
export const furnitureHints = hint.comment | hint.side | hint.tools;

const commentNames = /comment(?!ary)|repl(?:y|ies)|pinglun|guestbook|liuyan|disqus|gentie|(?:^|[-_ ])cmt/;
const sideNames = /side-?bar|related|relation|recommend|tuijian|xiangguan|hot-?(?:news|list|rank|read)|rank|popular|guess|copyright|banquan|disclaim|shengming|declare|breadcrumb|crumb|(?:^|[-_ ])(?:side|aside|nav|navbar|foot|footer|menu|right|hot|friend-?links?)(?:[-_ ]|$)/;
const toolNames = /share|login|passport|register|denglu|toolbar|social|qr-?code|erweima|ewm|pagination|pager|advert|ad-?(?:box|wrap|area|slot)|guanggao|(?:^|[-_ ])(?:ads?|tags?|tools?|zan|like|print)(?:[-_ ]|$)|tag-?list|keyword|dianzan|subscribe|app-?down|down-?app|open-?app/;

const captionNames = /(?:^|[-_ ])(?:pic|photo|img|image)(?:[-_ ]?(?:text|txt|info|desc|title|tit|con|note|box|wrap|area|caption)|\d*(?:[-_ ]|$))|caption|tushuo|tuzhu|pictext|imgtext|picinfo/;
const bodyNames = /article-?_?(?:content|body|text|con|main|detail)|(?:content|text|news|detail|main)-?_?(?:text|content|body|txt|con)(?:[-_ ]|$)|js_content|trs_editor|zhengwen|rich_media_content|artibody|articlebody|(?:^|[-_ ])(?:article|content|text|detail)(?:[-_ ]|$)/;

const hintsByTag = new Map<string, number>([['figcaption', hint.caption], ['nav', hint.side], ['aside', hint.side], ['footer', hint.side], ['form', hint.tools]]);
export const hintsOfTag = (name: string): number => hintsByTag.get(name) ?? 0;

/** Hints from an element's name, id and class; 0 when there are none. */
export function hintsOf(element: Element, name: string): number {
  const hints = hintsOfTag(name);
  // Not `element.id`: in a form that is its field of that name.
  const id = element.getAttribute('id') ?? '';
  const classes = element.getAttribute('class');
  if (!id && !classes) return hints;
  const words = id === '' ? classes ?? '' : classes ? `${id} ${classes}` : id;
  let named = hintsByWords.get(words);
  if (named === undefined) {
    if (hintsByWords.size >= maxKnown) hintsByWords.clear();
    hintsByWords.set(words, named = hintsOfWords(words.slice(0, maxWords).toLowerCase()));
  }
  return hints !== 0 && named === hint.body ? hints : hints | named;
}

/** Names repeat: a list has one for all of its items. */
const hintsByWords = new Map<string, number>();
const maxKnown = 1000;
/** An attribute of more characters is data, not names. */
const maxWords = 300;

function hintsOfWords(words: string): number {
  let hints = 0;
  if (commentNames.test(words)) hints |= hint.comment;
  if (sideNames.test(words)) hints |= hint.side;
  if (toolNames.test(words)) hints |= hint.tools;
  if (captionNames.test(words)) hints |= hint.caption;
  if (hints === 0 && bodyNames.test(words)) hints = hint.body;
  return hints;
}

/** A button with its words; one that was never closed holds the rest of the page. */
export const isButton = (element: Element, name: string): boolean => name === 'button' && element.querySelector('p,h1,div div') === null;

/** Hidden by the mark-up itself. `visibility` does not count: WeChat's body waits under it for its script. */
export function isHiddenInMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}
