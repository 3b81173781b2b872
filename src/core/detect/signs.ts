/** A sign of what a page is, other than a report. Looked for in short lines. */
export interface Sign {
  /** Kind of page, and the name of the evidence. */
  kind: string;
  weight: number;
  pattern: RegExp;
}

/** One line each; `signs.examples.ts` has what each finds and its near miss. */
export const signs: readonly Sign[] = [
  { kind: 'forum', weight: -4, pattern: /^(?:楼主|樓主)(?:\s*[:：]|$)|^(?:沙发|板凳|回帖|发帖|發帖|发新帖|发表回复|收藏回复|只看(?:该作者|楼主|樓主)|倒序浏览|快速回复|主题\s*[:：]|\d{1,3}\s?[楼樓#]$)|当值版主|阅览者|查看全部回帖|论坛首页|社区.{1,3}论坛|(?:您|你)尚未登录|\d+\s?[条條]回[复覆].{0,6}\d*$/ },
  { kind: 'questions', weight: -4, pattern: /^.{0,4}\d+\s*[个個]回答|^写回答|^关注问题|被采纳|^问题描述|^邀请回答|最佳答案|^等你来答|^我来答|^好问题/ },
  { kind: 'wiki', weight: -5, pattern: /^跳转到|\[(?:编辑|編輯)\]|^(?:本|此)[条條]目|自由的百科全[书書]|消歧[义義]|^(?:编辑|編輯)本段|^词条(?:统计|标签)|^参考(?:资料|文献)\s*$|该梗|什么梗/ },
  { kind: 'shop', weight: -4, pattern: /加入购物车|加入購物車|立即购买|立即購買|累计销量|^[¥￥]\s?\d|^促销价|^库存|^商品(?:详情|评价)|^(?:产品|商品)(?:名称|价格|型号|中心)|公司黄页|^营业执照号|在线询(?:盘|价)|^供应商|^起订量|^(?:人均|均价)\s*[:：]?\s*[¥￥]?\d/ },
  { kind: 'novel', weight: -4, pattern: /^(?:上一章|下一章|章节目录|返回书页|添加书签|加入书签|加入书架)|作家说$|^作者有话|^月票|^(?:章节|正文)?\s?第[一二三四五六七八九十百千\d]{1,6}[章回]\s.{0,20}$/ },
  { kind: 'poem', weight: -4, pattern: /^(?:译文|注释|创作背景|朝代)\s*(?:及注释)?\s*[:：]?$|诗词名句|翻译及赏析|^作[词詞]\s*[:：].*$|^作曲\s*[:：]/ },
  { kind: 'blog', weight: -3.5, pattern: /博客(?:首页|等级|积分)|博主原创|^(?:文章|月份|日志)?(?:归档|歸檔|彙整)$|^标签云|原创文章，作者|Powered by (?:WordPress|Typecho|Hexo)|^IP region|^与作者联系|^網誌|^关注博主|^个人分类|分类专栏|著作权归作者所有|^字数 \d|^Posted (?:by|on)|评论\s?\(\d+\)\s?(?:编辑|收藏|举报)/i },
  { kind: 'document', weight: -4, pattern: /\.(?:pdf|docx?|pptx?)\s*[\d.]*\s*[KM]B?$|^下载文档|^文档(?:大小|格式)|^页数[:：]/i },
  { kind: 'software', weight: -4, pattern: /^(?:软件|游戏|应用|安装包)(?:大小|语言|授权|平台|版本|等级)\s*[:：]?|^(?:高速|普通|本地|立即)下载(?:地址)?$|^运行环境/ },
  { kind: 'film', weight: -3, pattern: /^(?:导演|主演|编剧|片长|上映日期|又名)\s*[:：]|^(?:投币|弹幕列表|选集|播放列表)/ },
  { kind: 'recipe', weight: -3, pattern: /^(?:用料|食材明细|烹饪步骤|主料|辅料|步骤\s?\d{1,2})\s*[:：]?$/ },
  { kind: 'job', weight: -3, pattern: /^(?:岗位职责|任职要求|职位描述|薪资范围|月薪)\s*[:：]?|投递简历|^申请职位/ },
  { kind: 'list', weight: -4, pattern: /百度快照|^共\s?\d+\s?[条页]|条相关结果|\d+ 条消息|^搜索结果/ },
  { kind: 'results', weight: -3, pattern: /^比[赛賽](?:项目|項目|时间|時間|日期)|^成[绩績](?:查询|查詢|報告)/ },
];
