/** For each kind of page: lines that show it, and lines of reports that look alike and show nothing. */
export const examples: Record<string, { finds: string[]; leaves: string[] }> = {
  forum: { finds: ['楼主', '发帖', '主题：自驾去海边怎么走', '您尚未登录', '12条回复'], leaves: ['楼主张女士拒绝签字，物业公司随后报警。', '论坛开幕式在会展中心举行', '主题展览今日开幕'] },
  questions: { finds: ['56 个回答', '写回答', '该回答已被采纳'], leaves: ['局长当场回答了三个问题', '答记者问'] },
  wiki: { finds: ['历史沿革[编辑]', '跳转到导航', '本条目需要更多来源'], leaves: ['编辑：温如是', '[责任编辑：罗某]', '参考消息'] },
  shop: { finds: ['加入购物车', '均价 9800元', '￥ 59.00', '商品评价', '在线询价'], leaves: ['产品质量抽检结果公布', '商品房价格连续三月持平'] },
  document: { finds: ['第一条 为了加强', '甲方（出租方）：', '本院认为，被告未按约定履行', '招标编号：QH-2026-01', '步骤1 洗净切片', '用料：草鱼一条'], leaves: ['第一条隧道贯通', '甲方代表到场签字', '招标工作有序开展', '检查步骤公布', '工程用料抽检合格'] },
  literature: { finds: ['下一章', '加入书签', '第十二章 夜航', '译文', '朝代：唐代', '作词：某某'], leaves: ['第三章规定，从事前款活动应当取得许可。', '上一篇：城东菜场恢复营业', '作词家协会换届', '唐代古墓出土陶俑'] },
  blog: { finds: ['博主', '文章归档', 'Powered by WordPress', '原创文章，作者：某某'], leaves: ['Powered by Example CMS', '文章来源：青河日报'] },
  list: { finds: ['百度快照', '搜索结果'], leaves: ['相关新闻', '比赛中，双方各进一球。'] },
};
