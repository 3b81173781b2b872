/** Whose names a line of credits carries. */
export type StaffLine = 'editor' | 'source' | 'byline';

const editors = '责任编辑|网络编辑|录入编辑|值班编辑|实习编辑|见习编辑|核稿编辑|新媒体编辑|微信编辑|视频编辑|图文编辑|本期编辑|今日编辑|栏目编辑|责编|编辑|编审|编发|责校|校对|校审|审校|审核|审读|审签|核稿|核发|监制|总监制|制图|制表|制版|排版|美编|美工|版式|图编|组版|签发|值班主任|值班编委|值班总编|值班|编委|主编|副主编|总编辑|总编|总策划|终审|初审|复审|一审|二审|三审|统筹|策划|出品人|出品|视觉设计|视觉|设计|运营|来稿|供稿|实习生|推送';
const sources = '图文来源|部分资料来源|部分内容来源|综合来源|来源综合|原文出处|文章出处|出处|信息来源|新闻来源|文章来源|本文来源|资料来源|消息来源|内容来源|稿件来源|素材来源|来源|稿源|信源|来自';
const writers = '作者|记者|通讯员|文字|摄影|图片|图文|文图|采写|撰稿人|撰稿|撰文|执笔人|执笔|主笔|博客|专栏|剪辑|编制|制作|后期|海报|翻译|编译|发布时间|更新时间|时间|日期|图|文';
const kinds = new Map<string, StaffLine>();
for (const role of editors.split('|')) kinds.set(role, 'editor');
for (const role of sources.split('|')) kinds.set(role, 'source');
for (const role of writers.split('|')) kinds.set(role, 'byline');

const rolePattern = new RegExp(`(?<![\\u4e00-\\u9fff])(?:[\\u4e00-\\u9fff]{2,6}(?:网|报|社|台))?(${[...kinds.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?=\\s*[:/|丨]|\\s+[\\u4e00-\\u9fff]|\\s*$)`, 'g');
/** Somebody speaks: 编辑：您怎么看？ is a question in an interview. */
const speech = /[您你我他她它谁吗呢吧?!。]|什么|怎么|如何|因为|但是|已经|将/;
const date = /\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?/g;

/** Longest line of credits, and the longest role with its outlet: without a sign behind it nothing more is a line of credits. */
const maxLength = 160;
const maxRole = 20;

/**
 * Reads a folded line that is nothing but roles and names: 编辑：某某 审核：某某, 文/某某 编辑/某某, 来源：某报.
 * Returns the kind of its weightiest role, or null for anything else.
 */
export function readStaffLine(core: string): StaffLine | null {
  if (core.length > maxLength || (core.length > maxRole && !/[:/|丨\s\d]/.test(core)) || speech.test(core)) return null;
  // Wide spacing of two-letter roles: 监 制：某某.
  const text = core.replace(/([\u4e00-\u9fff]) {1,2}([\u4e00-\u9fff])(?=\s?[:|/丨])/g, '$1$2').replace(date, ' ').trim();
  const roles = [...text.matchAll(rolePattern)];
  if (roles.length === 0 || /[^\s()【】[\]]/.test(text.slice(0, roles[0].index))) return null;
  let weightiest: StaffLine = 'byline';
  for (let i = 0; i < roles.length; i++) {
    const kind = kinds.get(roles[i][1]) ?? 'byline';
    const names = text.slice(roles[i].index + roles[i][0].length, roles[i + 1]?.index ?? text.length);
    if (!areNames(names, kind)) return null;
    if (kind === 'editor') weightiest = 'editor';
    else if (kind === 'source' && weightiest === 'byline') weightiest = 'source';
  }
  return weightiest;
}

/** Whether what follows a role is names: short words, for a source the name of an outlet. */
function areNames(text: string, kind: StaffLine): boolean {
  const words = text.split(/[\s:/|丨;、,()【】[\]&]+/).filter((word) => word !== '');
  const longest = kind === 'source' ? 20 : 6;
  return words.length <= 8 && words.every((word) => word.length <= (/^[\x21-\x7e·]+$/.test(word) ? 24 : /[a-z0-9_]/.test(word) ? 14 : longest));
}
