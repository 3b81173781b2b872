/**
 * Signs of what a page is, other than a report, by kind of page; the kind is the name of the evidence. Looked for in
 * short lines and in the first characters of long ones. One line each; `signs.examples.ts` has what each finds and its
 * near miss. The detector is in every page, so these are few words that carry far.
 */
export const signs: readonly [kind: string, pattern: RegExp][] = [
  // Threads, answers, letters to an office, weblogs.
  ['talk', /^(?:[楼樓]主(?:[:：]|$)|沙发$|回帖|[发發]新?帖|只看|主题 *[:：]|写回答|关注问题|问题描述|(?:[来写]信|信件|答复)[人单时内标]|律师解答|.{0,2}归档$|与作者联系|Posted)|论坛首页|尚未登录|\d ?.回[复覆]|\d *[个個]回答|被采纳|最佳答案|答案[:：]|博客(?:首页|等级|积分)|博主|标签云|原创文章，作者|by (?:Word|Typ|Hex)/i],
  // Goods, jobs, courses, houses.
  ['offer', /加入[购購]物|立即[购購报申下参]|岗位职责|任职要求|课程介绍|累计销量|^[¥￥] ?\d|^[产商]品(?:名称|价格|型号|详情|评价|中心)|营业执照号|询[盘价]|^[总均]价|^价格[:：]|查看电话|^主讲|最终解释/],
  // Encyclopaedias, literature, laws, tenders, leaflets, recipes.
  ['book', /^(?:跳转到|[本此][条條]目|词条|参考(?:资料|文献)$|第[一二三四]条 |甲方[:：（]|步骤|用料|【(?:适应|功能|用法|不良)|[上下]一章|章节目录|返回书页|..书[签架]|第.{1,6}[章回] |(?:译文|创作背景|朝代|作[词詞曲]) *(?:[:：]|$))|\[.[辑輯]\]|的百科全|本院认为|[招投]标[人编文代]|项目编号|诗词名/],
  ['links', /百度快照|相关结果|\d 条消息|^搜索结果/],
];

/** The end of the title of a page says of what kind its site is. */
export const kindOfTitle = /[论論][坛壇]|社区\]|贴吧|百科|问答|小[说說]|博客|網誌|词典|文库|[童寓]话|作文|(?:知道|故事)$/;
/** What a page is by the words of its headline. */
export const kindOfHeadline = /[户务]协议|[隐私隱]{2}政策|攻略|说明书|怎么.{0,4}[办玩做买]|概况/;
