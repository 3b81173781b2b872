import type { Random } from './random.ts';

const places = ['青河', '白水', '石门', '云岭', '长桥'];
const works = ['水库', '堤防', '泵站', '灌渠', '闸门'];

/** A sentence of a report; every one is different. */
export const reportSentence = (random: Random, n: number): string =>
  `${random.pick(places)}县水务局第${n}检查组当天查看了${random.below(90) + 3}座${random.pick(works)}，发现问题${random.below(30) + 2}处，要求管理单位在十日之内整改完毕，并把结果报县里备案。`;

const passages = [
  '扫描下方二维码关注“青河发布”微信公众号，获取更多精彩资讯', '更多精彩内容，请下载青河新闻客户端', '点击上方蓝字关注我们',
];

/** The body of an invented report as the real reader knows it, with promotion before and after. */
export function makeReport(random: Random): string {
  const points = '会议提出三点要求。一是逐库查看坝体、溢洪道和放水设施，建立台账；二是发现隐患一律降低水位运行，并限期修复；三是各乡镇在月底前备足沙袋和水泵。';
  const paragraphs = [reportSentence(random, 1), points, ...Array.from({ length: 3 + random.below(5) }, (_, i) => reportSentence(random, i + 2))];
  const wrap = random.pick([(text: string) => `<p>　　${text}</p>`, (text: string) => `<p>${text.slice(0, 9)}<b>${text.slice(9, 14)}</b>${text.slice(14)}</p>`, (text: string) => `　　${text}<br>\n`]);
  const promo = wrap(random.pick(passages));
  return `<header><a href="/">青河网</a></header><h1>青河县部署水库安全检查</h1><div>2026-03-05 09:12 来源：青河日报</div>
<main>${random.chance(0.5) ? wrap(passages[2]) : ''}${paragraphs.map(wrap).join('\n')}${promo}</main><aside title="会议"><img alt="会议现场" src="data:,"><code>会议</code></aside><footer>青河网版权所有</footer>`;
}
