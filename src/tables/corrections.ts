/**
 * What OpenCC's phrases get wrong in running text, beyond word boundaries (those are in `boundaries.txt`). Simplified on
 * the left, OpenCC's Traditional standard on the right; regional forms are made from it. Examples and near misses are in
 * `corrections.examples.ts`.
 */

/** Entries of OpenCC's that are wrong more often than right, and words that it does not know. */
const words = `
总台 總臺
折合 折合
折合人民币 折合人民幣
加油干 加油幹
我干的 我幹的
你干的 你幹的
他干的 他幹的
她干的 她幹的
谁干的 誰幹的
们干的 們幹的
自己干的 自己幹的
干出来的 幹出來的
怎么干 怎麼幹
一起干 一起幹
带头干 帶頭幹
大家干 大家幹
不干了 不幹了
干了什么 幹了什麼
干得 幹得
干在 幹在
三十天后 三十天後
多天后 多天後
解封后 解封後
若干天后 若干天後
半个月后 半個月後
公有云 公有雲
私有云 私有雲
混合云 混合雲
政务云 政務雲
腾讯云 騰訊雲
阿里云 阿里雲
华为云 華爲雲
百度云 百度雲
上云 上雲
卡里 卡裏
径付 逕付
径行 逕行
破表 破表
手里 手裏
展示了 展示了
表示了 表示了
显示了 顯示了
揭示了 揭示了
提示了 提示了
预示了 預示了
为了解决 爲了解決
为了解放 爲了解放
为了解答 爲了解答
为了解除 爲了解除
为了解释 爲了解釋
学校里 學校裏
报道里 報道裏
楼道里 樓道裏
街道里 街道裏
赛道里 賽道裏
频道里 頻道裏
通道里 通道裏
隧道里 隧道裏
管道里 管道裏
河道里 河道裏
跑道里 跑道裏
`.trim().split('\n').map((line) => line.split(' ') as [string, string]);

/** Verbs and nouns before the preposition 于. FMM's default gives 於 too; an entry makes it certain, also in mixed text. */
const beforeYu = ('发表 发布 刊登 刊载 载 刊 成立 始 始建 建 修建 写 作 摄 拍摄 毕业 就读 出生 生 死 逝 卒 来自 来源 起源 源自 集中 服务 有利 不利 有助 有益 有赖 致力 立足 着眼 着力 专注 忠 热衷 善 勇 敢 急 敏 乐 甘 便 利 易 难 不同 不亚 不低 不少 不高 不大 不小 不晚 不迟 ' +
  '高 低 大 小 多 少 早 晚 优 劣 强 弱 远 近 限 适用 适合 应用 运用 用 投入 投身 运行 介 居 居住 坐落 座落 分布 位 处 属 隶属 归属 归功 归结 取决 相当 相对 等 同 基 鉴 由 对 关 至 终 忙 习惯 习 服从 从属 依赖 受制 受限 受益 得益 见 见诸 散见 体现 表现 诞生 形成 爆发 发生 爆 长 擅长 迁 定居 暂停 消失 流行 盛行 活跃 游离 独立 沉迷 沉浸 安').split(' ');

/** “三天后” is later, “天后” a queen: a number or an amount before it decides. */
const amounts = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '０', '１', '２', '３', '４', '５', '６', '７', '８', '９', '两', '几', '数', '多', '半', '十', '百'];

/** Surnames that Simplified text shares with a word of another Traditional form, as the surname is written. */
const surnames: [string, string][] = [['于', '于'], ['余', '余'], ['范', '范'], ['钟', '鍾'], ['姜', '姜'], ['沈', '沈'], ['万', '萬'], ['谷', '谷'], ['曲', '曲'], ['岳', '岳'], ['松', '松'], ['卜', '卜'], ['种', '种'], ['郁', '郁'], ['冲', '沖'], ['郄', '郄']];
/** What follows a surname. */
const titles = ['先生', '女士', '小姐', '老师', '教授', '博士', '医生', '律师', '记者', '主任', '主席', '书记', '部长', '省长', '市长', '区长', '县长', '镇长', '乡长', '村长', '局长', '处长', '科长', '厅长', '院长', '校长', '所长', '队长', '组长', '班长', '董事长', '总经理', '经理', '总裁', '总监', '工程师', '研究员', '同志', '师傅', '大夫', '阿姨', '奶奶', '爷爷', '某'];
/** What stands before a full name; the surname follows at once. */
const roles = ['记者', '编辑', '主编', '作者', '书记', '主席', '主任', '部长', '省长', '市长', '区长', '县长', '局长', '处长', '厅长', '院长', '校长', '董事长', '总经理', '教授', '研究员', '发言人', '秘书长', '律师', '导演', '演员', '先生', '女士', '选手', '队员', '教练', '摄影'];

/**
 * A surname before a title (于先生) and behind a role (记者余…). 于 and some others behind a role are words too often
 * (记者于昨日, 书记种树): those need the title.
 */
function names(): Correction[] {
  const needTitle = '于万冲种松曲谷';
  return surnames.flatMap(([from, to]) => [
    ...titles.map((title) => ({ key: from + title, before: '', word: to, after: title })),
    ...(needTitle.includes(from) ? [] : roles.map((role) => ({ key: role + from, before: role, word: to, after: '' }))),
  ]);
}

/** `word` is final; what stands `before` and `after` it is still Simplified. */
export interface Correction { key: string; before: string; word: string; after: string }

export function corrections(): Correction[] {
  const entries = new Map<string, Correction>();
  for (const entry of names()) entries.set(entry.key, entry);
  for (const amount of amounts) entries.set(`${amount}天后`, { key: `${amount}天后`, before: `${amount}天`, word: '後', after: '' });
  for (const verb of beforeYu) entries.set(`${verb}于`, { key: `${verb}于`, before: verb, word: '於', after: '' });
  for (const [key, word] of words) entries.set(key, { key, before: '', word, after: '' });
  return [...entries.values()];
}
