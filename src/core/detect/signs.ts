/** A sign of what a page is, other than a report. Looked for in short lines. */
export interface Sign {
  /** Kind of page, and the name of the evidence. */
  kind: string;
  weight: number;
  pattern: RegExp;
}

/** One line each; `signs.examples.ts` has what each finds and its near miss. */
export const signs: readonly Sign[] = [
  { kind: 'forum', weight: -4, pattern: /^(?:楼主|樓主|沙发|板凳|回帖|发帖|發帖|发新帖|发表回复|只看该作者|只看樓主|倒序浏览|快速回复|主题\s*[:：]|\d{1,3}\s?[楼樓#])|当值版主|阅览者|查看全部回帖|论坛首页|社区.{1,3}论坛|(?:您|你)尚未登录/ },
  { kind: 'questions', weight: -4, pattern: /\d+\s*[个個]回答|^写回答|^关注问题|被采纳|^问题描述|^邀请回答|最佳答案|^等你来答|^提问$|^好问题/ },
  { kind: 'wiki', weight: -5, pattern: /^跳转到|\[(?:编辑|編輯)\]|^(?:本|此)[条條]目|自由的百科全[书書]|消歧[义義]|^(?:编辑|編輯)本段|^词条(?:统计|标签)|^参考(?:资料|文献)\s*$|该梗|什么梗/ },
  { kind: 'shop', weight: -4, pattern: /加入购物车|加入購物車|立即购买|立即購買|累计销量|^[¥￥]\s?\d|^促销价|^库存|^商品(?:详情|评价)|^(?:产品|商品)(?:名称|价格|中心)|公司黄页|^营业执照号|在线询(?:盘|价)|^供应商/ },
  { kind: 'novel', weight: -4, pattern: /^(?:上一章|下一章|章节目录|返回书页|添加书签|加入书签|加入书架)|作家说$|^作者有话|^月票/ },
  { kind: 'poem', weight: -4, pattern: /^(?:译文|注释|创作背景|原文|朝代)\s*(?:及注释)?\s*[:：]?$|诗词名句|翻译及赏析/ },
  { kind: 'blog', weight: -2.5, pattern: /博客(?:首页|等级|积分)|^(?:文章|月份|日志)?(?:归档|歸檔|彙整)$|标签云|原创文章，作者|Powered by WordPress|^IP region|^与作者联系|^網誌|关注博主|^个人分类|^生活随笔/i },
  { kind: 'document', weight: -4, pattern: /\.(?:pdf|docx?|pptx?)\s*[\d.]*\s*[KM]B?|^下载文档|^文档(?:大小|格式)|^页数[:：]/i },
  { kind: 'list', weight: -4, pattern: /百度快照|^共\s?\d+\s?[条页]|条相关结果|^相关搜索|\d+ 条消息|^搜索结果/ },
  { kind: 'results', weight: -3, pattern: /^比[赛賽](?:项目|項目|时间|時間|日期)|^成[绩績](?:查询|查詢|報告)/ },
];
