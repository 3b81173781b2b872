/** A sign of what a page is, other than a report. Looked for in short lines. */
export interface Sign {
  /** Kind of page, and the name of the evidence. */
  kind: string;
  weight: number;
  pattern: RegExp;
}

/**
 * One line each; `signs.examples.ts` has what each finds and its near miss. The detector is in every page, so these
 * are few words that carry far.
 */
export const signs: readonly Sign[] = [
  { kind: 'forum', weight: -4, pattern: /^(?:[楼樓]主(?:[:：]|$)|沙发$|回帖|[发發]新?帖|只看|主题 *[:：])|论坛首页|尚未登录|\d ?[条條]回[复覆]/ },
  { kind: 'questions', weight: -4, pattern: /\d *[个個]回答|^(?:写回答|关注问题|问题描述)|被采纳|最佳答案|^律师解答|答案[:：]/ },
  { kind: 'wiki', weight: -5, pattern: /^跳转到|\[[编編][辑輯]\]|^[本此][条條]目|的百科全[书書]|^词条|^参考(?:资料|文献)$/ },
  { kind: 'shop', weight: -4, pattern: /加入[购購]物|立即[购購报申下]|岗位职责|任职要求|课程介绍|累计销量|^[¥￥] ?\d|^[产商]品(?:名称|价格|型号|详情|评价|中心)|营业执照号|询[盘价]/ },
  { kind: 'novel', weight: -4, pattern: /^(?:[上下]一章|章节目录|返回书页|[添加][加入]书)|^第.{1,6}[章回] / },
  { kind: 'poem', weight: -4, pattern: /^(?:译文|创作背景|朝代|作[词詞曲]) *(?:[:：]|$)|诗词名句/ },
  { kind: 'blog', weight: -3.5, pattern: /博客(?:首页|等级|积分)|博主|^.{0,2}归档$|标签云|原创文章，作者|Powered by (?:Word|Typ|Hex)|^与作者联系|^Posted/i },
  { kind: 'list', weight: -4, pattern: /百度快照|相关结果|\d 条消息|^搜索结果/ },
];
