/** What the rest of a unit may say beside a cue, by the voice of the rule; folded text. */

/** Words of courtesy and invitation that may open a clause of promotion; the longest that fits is taken. */
export const openers = ('动动手指 不要忘了 不要忘记 别忘了 别忘记 扫一扫 长按识别 各位朋友 欢迎大家 小伙伴们 右上角 更多 最后 记得 赶紧 赶快 快来 马上 立即 立刻 即刻 速速 敬请 欢迎 大家 各位 朋友们 可以 也可 同时 或者 即可 直接 搜索 扫码 点击 微信 ' +
  '上方 下方 上面 下面 文末 图片 持续 继续 多多 通过 登录 登陆 进入 访问 推荐 添加 喜欢 一定 最新 精彩 内容 资讯 新闻 信息 详情 独家 相关 欲知 知道 了解 获取 查看 掌握 悄悄 那么 今天 现在 接下来 而且 如果 觉得 有用 但是 不过 调戏 小编 原创 一起 还望 还没 还不 第一时间 ' +
  '有帮助 请您 请你 不妨 及时 随时 记住 顺手 长按 识别 关注我们 赶 快 请 您 你 可 也 还 并 来 去 再 就 先 用 在 到 或 想 要 看 的 都 又 和 与 我们 手机 打开 点我 点此 看完 读完 的话 不错').split(' ').toSorted((a, b) => b.length - a.length);

/** What a clause of promotion talks about beside its cue: the reader, the writer, and more to come. */
export const promoFiller = /更多|最新|精彩|独家|第一时间|每天|每日|天天|感兴趣|资讯|干货|福利|热点|深度|分享|推送|获取|掌握|了解|阅读|欢迎|交流|一起|小编|我们|让你|为你|您|你|大家|各位|等你|内容|推荐|关注|订阅|收藏|支持|扫码|扫描|识别|公众号|微信|微博|热线|线索|发现|行情|戳|https?:|中奖|抽奖|联[系络]|姓名|专栏|专注|聚焦|致力|原创|解读|分析|观点|故事|有[趣料]|知识|平台|社[区群]|粉丝|伙伴|圈|[陪带教]你|[读看]懂|财经|科技|行业|新闻|话题|精选|专业|回复|后台|链接|邮箱|id:|^(?:电话|手机|微信|qq|邮箱|地址|联系人|tel|e-?mail|line|备注)[: ]|^请?来信|^[a-z0-9_@.:/()-]+$|会员|限时|优惠|立减|姓名|股票|老师|稿[费酬件]|简历|好文|无广告|登[入录]后|动力/;
/** What the clauses of a repost site's template talk about beside that. */
export const templateFiller = /一知半解|疑[惑问]|好奇|想知道|关心|[您你]知道|(?:很多|不少|许多)(?:的)?(?:朋友|人|小伙伴|网友|同学|玩家|用户)|不知道|不太(?:懂|清楚|了解)|想必|相信|篇幅|大家|您好|你好|知识|相关内容|这个问题|以上的?问题|兴趣|认真|本站|本文|下期|今天|帮助|参考|小编|收藏|朋友|小伙伴|答案|看看|的问题$|话题/;
/** What a clause of a site's notice talks about. */
export const noticeFiller = /之用|告知|商业|本文|本站|本网|本平台|本公号|本号|文章|文中|作者|原创|版权|转载|内容|来源|出处|观点|立场|真实|准确|责任|授权|许可|未经|必究|侵权|侵犯|删除|风险|投资|参考|声明|核实|信息|资讯|网友|读者|平台|谨慎|审慎|判断|违者|注明|联系|通知|著作权|请勿|提醒您|举报|资料|引用|摘编|依据|无关|说明书|健康|上传|用户|网络|赞同|目的|传播|法律|删节|修改|尊重|编辑/;
/** The page speaks of itself: without one of these a sentence about copyright or risk is news. */
export const pageVoice = /^凡|均属|本[文站网报刊号]|本公号|本平台|本作品|本新闻|此文|该文|文中|文章|以上|上述内容|图片|图文|转载|请|我们|原作者|作者|小编|违者|必究|如需|如有|用户上传|投资者|股市|入市|投资(?:有|需)|不代表|仅代表|不构成|来自网络|来源于|声明|有害健康|reserved|©/;
/** Law and courts speak of copyright as well. */
export const lawVoice = /(?<!投资者|用户)应当|根据[^,]{0,10}法|支付报酬|法院|判决|判令|判处|处罚|罚款|条例|规定|《[^》]{0,20}法》|起诉|诉讼|原告|被告|案件/;
