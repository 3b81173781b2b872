/** Words that stand before an outlet's name: 来源：, 稿源：, 转载自：. The source of a picture or of figures is another thing. */
export const sourceLabel = /(?<![图圖]片?|[数數][据據]|[资資]料|视频|影片|照片|封面|素材)(?:文章|信息|新[闻聞]|稿件|[内內]容|消息|资讯|本文|图文|原文)?(?:[来來]\s*源|稿源|出\s*[处處]|[转轉][载載]?自|摘自|[综綜]合自|原[载載][于於]?|首发于?)\s*(?:于|於|自|是|为)?\s*[:：丨|｜/／]\s*/;

/** Words that stand before an editor's name. */
export const editorLabel = /(?:本文|值班|执行)?(?:[责責]任[编編][辑輯]|[责責]\s?[编編]|[编編]\s*[辑輯]|主编|编审)\s*[:：/／|｜丨]\s*|[责責]任?[编編][辑輯]?\s*/;

/** Words that stand before an author's name. */
export const authorLabel = /(?:^|[\s　|/｜（(【[])(?:文\s*[/／|｜·丨]?\s*(?:图\s*)?|作\s*者|撰\s*稿\s*人?|撰\s*文|[记記]\s*者|通讯员|供稿)\s*[:：/／|｜丨]\s*/;

/** 一、…, （二）…, 一是…, 第四章: a point or part of a report, also where it leads to a page of its own. */
export const pointLabel = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.是]|第[一二三四五六七八九十]{1,3}[章节節条條部])/;

/** Ways to the story before and after: 上一篇：…, and both in one line. */
export const leadsOn = /^(?:[上下]一[篇条條]\s*)+(?:[:：]|$)/;
