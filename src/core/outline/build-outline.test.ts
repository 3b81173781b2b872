import { expect, test } from 'vitest';
import type { Removal } from '../article/index.ts';
import { buildOutline } from './build-outline.ts';
import { articleOf, draw, expectOutline } from './drawing.examples.ts';

const report = `
  滨海市发布社区服务年度报告
  一方面，市级层面加强统筹。全年召开推进会，形成合力。
  一是规划先行。全市编制专项规划。
  二是资金到位。全年投入稳步增加。
  三是考核跟上。各区按季度通报。
  另一方面，各区主动作为，亮点不断。
  一是东湖区把服务送到楼下，居民办事不出院门。
  二是西山区培育志愿队伍，参与人数翻番。
  不仅如此，《报告》提到，企业也在行动。
  一是开放食堂。
  二是共享车位。
  此外，社会组织积极参与。
  一是组织义诊。
  二是开设课堂。
  据了解，《报告》由市社区服务协会编写。
`;

test('groups without a number are the parents of what follows them', () => expectOutline(report, `
  一方面 市级层面加强统筹
    一是 规划先行
    二是 资金到位
    三是 考核跟上
  另一方面 各区主动作为，亮点不断
    一是 东湖区把服务送到楼下，居民办事不出院门
    二是 西山区培育志愿队伍，参与人数翻番
  不仅如此 企业也在行动
    一是 开放食堂
    二是 共享车位
  此外 社会组织积极参与
    一是 组织义诊
    二是 开设课堂
`));

test('finds the points inside a paragraph and their lead', () => expectOutline(`
  会议指出，做好今年工作要抓住三个方面。一是扩大内需，稳住市场；二是培育动能；三是守住底线。会议还审议了其他事项。
`, `
  做好今年工作要抓住三个方面
    一是 扩大内需，稳住市场
    二是 培育动能
    三是 守住底线
`));

test('stays silent where nothing is numbered', () => expectOutline(`
  二、三线城市的市场更大。
  7.9亿人次出行，创历史新高。
  20、30年后的城市，没有人知道。
  六、七十年代，很多人骑车上班。
  第一季度，全市增长很快。首先要看的是出口。
  这是原因之一，是大家都知道的。
`, ''));

test('what was removed is not read, what stands around it is', () => {
  const article = articleOf(`
    要求如下：
    一、先通知。关注我们的公众号！二、后检查。
    三、再总结。
    一是扫码，二是领奖。
  `);
  const promo = article.blocks[1].text.indexOf('关注');
  const removals: Removal[] = [
    { id: 'a', family: 'promo-inline', rule: 'follow', evidence: [], ranges: [{ block: 1, start: promo, end: article.blocks[1].text.indexOf('二、') }] },
    { id: 'b', family: 'promo-trailer', rule: 'scan', evidence: [], ranges: [{ block: 3, start: 0, end: article.blocks[3].text.length }] },
  ];
  const outline = buildOutline(article, removals);
  expect(draw(article, outline)).toBe('要求如下\n  一、 先通知\n  二、 后检查\n  三、 再总结');
  expect(outline.points[0].children[0].to).toEqual({ block: 1, offset: promo });
  expect(outline.points[0].children[1].from).toEqual({ block: 1, offset: article.blocks[1].text.indexOf('二、') });
});

test('ids are the path from the root', () => {
  const article = articleOf(report);
  expect(buildOutline(article, []).points[1].children.map(({ id }) => id)).toEqual(['2.1', '2.2']);
});

test('an article without text has no points', () => expect(buildOutline(articleOf(''), [])).toEqual({ points: [], notes: [] }));
