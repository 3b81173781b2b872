import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { keptText } from '../article/index.ts';
import { cleanArticle } from './index.ts';

const article = (title: string, ...paragraphs: string[]): Article => ({ url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });
const kept = (of: Article): string[] => keptText(of, cleanArticle(of)).filter((text) => text !== '');
const [lead, body, last] = ['白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。', '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。', '县里同时公布了资金安排，省里补助六成，其余由县财政承担'];

test('peels a glued tail link by link, also off a sentence without a full stop', () => {
  expect(kept(article('', lead, body, `${last}返回白石，查看更多`, '责任编辑：', '声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。'))).toEqual([lead, body, last]);
  expect(kept(article('', lead, `${body}（责任编辑：王小木）`))).toEqual([lead, body]);
});

test('bylines stay and are looked past', () => {
  expect(kept(article('', lead, body, '（完）', '记者 周石', '更多精彩内容请关注白石网！'))).toEqual([lead, body, '（完）', '记者 周石']);
});

test('a list under a heading goes whole, sub-headings included; a heading of the report does not', () => {
  expect(kept(article('', lead, body, '相关新闻：', '邻县的水库怎么修', '延伸报道', '三个村的灌溉账本', '责任编辑：王小木'))).toEqual([lead, body]);
  for (const heading of ['【今日关注】', '#今日要闻#', '【公告头条】', '各方反应']) {
    const paragraphs = [lead, body, heading, '邻县也在修路', '三个村签了字'];
    expect(kept(article('', ...paragraphs))).toEqual(paragraphs);
  }
  const books = [lead, body, '推荐阅读', '水利史话', '一条渠的四十年'];
  expect(kept(article('十本值得推荐的水利书', ...books))).toEqual(books);
});

test('a template is cut off the true sentence before it, a real invitation to look stays', () => {
  const title = '乡道怎么修';
  expect(kept(article(title, `${last}，感兴趣的小伙伴们，快来听一听小编带来的介绍吧。`, lead, body))).toEqual([last, lead, body]);
  expect(kept(article(title, '乡道怎么修？下面小编就来和大家简单介绍一下。', lead, body))).toEqual([lead, body]);
  const real = '三条乡道究竟通到哪里？一起来看记者的观察。';
  expect(kept(article(title, real, lead, body))).toEqual([real, lead, body]);
});

test('what ends reports as well goes only beside another passage', () => {
  for (const line of ['你怎么看？', '对此，大家怎么看？', '精彩节目明晚见！', '如果你还有疑问，不妨自己去看一看。', '微博：水来了！']) {
    expect(kept(article('', lead, body, line))).toEqual([lead, body, line]);
    expect(kept(article('', lead, body + line))).toEqual([lead, body + line]);
    expect(kept(article('', lead, body, line, '更多精彩资讯请关注“白石新闻”微信公众号！'))).toEqual([lead, body]);
  }
});

test('of a byline with a link glued to it only the link goes', () => {
  expect(kept(article('', lead, body, '作者：周石返回白石，查看更多'))).toEqual([lead, body, '作者：周石']);
});

test('an outlet’s own account goes from its dateline, an account that is the news stays', () => {
  expect(kept(article('', `白石网（公众号：baishi2030）7月4日消息，${lead}`, body))[0]).toBe(`白石网7月4日消息，${lead}`);
  const news = `公众号“白石夜话”（微信号：baishi2030）昨晚发文，讲述修路的往事。`;
  expect(kept(article('', news, lead, body))[0]).toBe(news);
});

test('passages that touch are one removal, named by the first promotional one; credits are their own', () => {
  const removals = cleanArticle(article('', lead, body, '来源：白石网', '更多精彩资讯请关注白石网！', '相关阅读', '邻县的水库怎么修'));
  expect(removals.map(({ family, rule, ranges }) => [family, rule, ranges.length])).toEqual([['source-credit', 'source-line', 1], ['promo-trailer', 'more-content', 3]]);
});

test('short lines of a report at its end are no headlines of others', () => {
  for (const lines of [
    ['陈立 何木青 周晓岚 林家明 许知', '王石生 赵一帆 孙小北 郑南 吴青', '周石 林青 秦守水 秦小水 老木'],
    ['获奖名单公布。', '一等奖 青岭县水务局 秦守水', '二等奖 白石县一中 周石', '三等奖 东湖村委会 林青'],
    ['青岭队 3:1 白石队', '东湖队 2:2 江北队', '南坪队 0:1 云溪队'],
    ['上午 开幕式 青岭大礼堂', '下午 分组讨论 各会议室', '晚上 文艺演出 青岭剧场'],
    ['白菜：每斤一元二角', '萝卜：每斤八角', '土豆：每斤一元五角'],
    ['请记住他们的名字', '秦守水 七十一岁 守渠四十年', '周石 六十五岁 管闸三十年', '林青 五十岁 巡渠二十年'],
    ['获奖作家简介。', '王小木，青年作家，著有《渠》等。', '周石，资深媒体人，出版散文集三部。', '林青，知名评论人，多家报刊专栏作者。'],
    ['青岭站 2030年5月1日', '白石站 2030年5月8日', '东湖站 2030年5月15日'],
    ['秦守水站在渠首，身后是新修的闸门(图)', '村民代表在论证会上发言(图)'],
    ['背景：一条渠的四十年', '现状：三个村的水账', '未来：年底能否通水？'],
    ['办理流程分三步。', '打开客户端 选择预约', '填写身份信息 上传照片', '提交申请 等待审核'],
    ['联系人：王小木', '电话：0000-1234567', '邮箱：shuiwu@example.gov.cn', '白石县水务局'],
  ]) {
    expect(kept(article('白石县年底前修通三条乡道', lead, body, ...lines))).toEqual([lead, body, ...lines]);
    expect(kept(article('白石县年底前修通三条乡道', lead, body, ...lines, '责任编辑：王小木'))).toEqual([lead, body, ...lines]);
  }
});
