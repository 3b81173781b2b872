import type { Place, Reading } from '../../core/article/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { ReadError } from '../../platform/messages.ts';
import { drawReading } from './draw-reading.ts';

/** A page and what its reader answers; `clicked`: the panel was opened by the toolbar button. */
export interface Scenario {
  tab: Partial<TabInfo>;
  clicked?: boolean;
  news?: boolean;
  reason?: 'list' | 'language' | 'empty' | 'other';
  reading?: Reading;
  error?: ReadError;
  /** What the reader says of its error. */
  detail?: string;
  /** The reader never answers. */
  silent?: boolean;
  /** Where the page is. */
  place?: Place;
  /** A newer reading that the page announces. */
  grown?: Reading;
  unsettled?: boolean;
  /** The page keeps what is jumped to behind a button of its own. */
  folded?: boolean;
  /** What the reader has selected in the page. */
  selection?: { from: Place; to: Place };
  /** The conversion fails. */
  noTables?: boolean;
}

const facts = { title: '青澜市发布河道共治三年行动报告', source: '青澜日报', repostedBy: '云汀网', publishedAt: '2025-09-18' };

const report = `
x seo-intro 青澜市的河道现在怎么样了？很多朋友还不太清楚，小编今天就为大家整理了相关内容，下面一起来看看吧！
一方面|市级层面理顺河道管理职责|形成三年工作安排
  一是|把河道共治写进城市更新规划|明确到2027年的六项指标
  二是|修订巡河制度|巡查间隔由十天缩短到三天
  三是|水质公开评价全面推开|每月五日公布结果
另一方面|各区因地制宜修复岸线
  一是|把亲水步道列入年度民生项目，补齐坡道、护栏和夜间照明|全年完工41处
  二是|盘活闲置泵房改建河畔书屋|全年新增26处，居民步行十五分钟可以到达的比例达到83%
  三是|结合各自条件开展“清河问岸”“同岸同行”等专项行动|参加居民超过两万人次
  四是|在保留电话和窗口渠道的前提下推出一键报修|平均四小时内到场
  五是|依托沿河文化站开设自然课堂|
不仅如此|养护队伍不断提升专业水平
  一是|规范作业流程|
  二是|加强人员培训|
  三是|公开养护费用|
  四是|完善河道档案|
  五是|延长服务时间|
  六是|推广生态护岸|
  七是|及时处理投诉|
此外|社会各方共同参与河道治理
  一是|开展互助巡河|
  二是|加强行业自律|
  三是|深化水文课题研究|
  四是|推动邻里参与服务|
x more-content 更多精彩资讯请关注云汀网，我们将持续为您更新最新内容！
`;

const measures = `
- 会议明确了今冬明春节水工作的十二项措施。
|会议明确今冬明春节水工作十二项措施
  一是|制定分区用水计划|
  二是|更换老旧供水管网|
  四是|推广节水器具|
  五是|公布单位用水排名|
  六是|扩大再生水利用|
  七是|开展用水审计，重点检查洗浴、洗车等用水较多的行业|
|会议对抓好落实提出要求
  首先|压实各级责任|
  其次|保障资金投入|
  最后|严格督促检查|
`;

const plain = `
- 夜市开街一年，摊位从十二个增加到一百四十个。
# 从十二个摊位到一条街
- 去年秋天，第一批摊主在桥头支起了棚子。
# “周末最怕下雨”
- 老周说，下雨天的收入不到平时的两成。
# 垃圾和噪声怎么办
- 街道办把收摊时间提前到了十一点。
# 明年的打算
- 摊主们希望增加公共座椅。
`;

const plan = `
一、|总体目标|到2028年底前，绿色出行比例达到75%以上
二、|重点任务
  （一）|完善步行和自行车网络
    1.|新建连续自行车道|2026年底前建成120公里
    2.|整治人行道占道停放|
  （二）|优化公共交通服务
    1.|加密早晚高峰班次|
    2.|更新新能源公交车|
  （三）|建设换乘停车场|
三、|保障措施
  （一）|加强组织领导|
  （二）|落实资金保障|
`;

/** An outline of `count` articles under chapters of twenty and parts of five chapters, or all in one list. */
export function longDrawing(count: number, flat = false): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    if (!flat && i % 100 === 0) lines.push(`第${numeral(i / 100 + 1)}篇|总则与设施之${numeral(i / 100 + 1)}`);
    if (!flat && i % 20 === 0) lines.push(`  第${numeral(i / 20 + 1)}章|站点的设立、运行与管理`);
    lines.push(`${flat ? '' : '    '}第${numeral(i + 1)}条|服务站的职责分工与办理流程之${i + 1}|由所在街道负责`);
  }
  return lines.join('\n');
}

function numeral(value: number): string {
  const digits = '〇一二三四五六七八九';
  const whole = Math.floor(value);
  if (whole <= 10) return whole === 10 ? '十' : digits[whole];
  if (whole < 20) return `十${digits[whole - 10]}`;
  if (whole < 100) return `${digits[Math.floor(whole / 10)]}十${whole % 10 === 0 ? '' : digits[whole % 10]}`;
  return String(whole).replace(/\d/g, (digit) => digits[Number(digit)]);
}

const counted = drawReading(measures, { title: '棠溪市部署节水工作，明确十二项措施', source: '青澜晚报', publishedAt: '2025-11-06' });
counted.outline.notes.push(
  { kind: 'count', at: { block: 0, start: 14, end: 17 }, point: '1', stated: 12, found: 6 },
  { kind: 'missing', at: { block: 1, start: 0, end: 2 }, point: '1', marker: '三是' },
);
const first = drawReading(report, facts);
const grown = drawReading(`${report}\n此外|相关部门将公布实施细则\n  一是|公布责任清单|\n  二是|开通监督电话|`, facts);
const opened = { clicked: true, news: true } as const;
const foreign = drawReading('# Rivers\n- The river runs.\n# Banks\n- The banks are green.', { title: 'River report', language: 'en' });
foreign.script = { script: 'other' };

export const scenarios: Record<string, Scenario> = {
  ready: { ...opened, tab: {}, reading: first, place: { block: 2, offset: 14 } },
  counted: { ...opened, tab: {}, reading: counted, place: { block: 1, offset: 60 } },
  levels: { ...opened, tab: {}, reading: drawReading(plan, { title: '青澜市绿色出行三年行动方案', source: '青澜市交通运输局', publishedAt: '2025-12-02' }), place: { block: 1, offset: 60 } },
  series: { ...opened, tab: {}, reading: drawReading(plan, { title: '青澜市绿色出行三年行动方案', source: '青澜市交通运输局', page: { n: 2, of: 3, next: 'https://news.example/report_3' } }), place: { block: 1, offset: 60 } },
  headings: { ...opened, tab: {}, reading: drawReading(plain, { title: '老街夜市开街一年，摊主们怎么看', source: '青澜晚报' }), place: { block: 1, offset: 60 } },
  bare: { ...opened, tab: {}, reading: drawReading('- 昨天下了雨。\n- 今天放晴。', { title: '天气短讯' }) },
  waiting: { tab: { title: facts.title }, news: true },
  reading: { ...opened, tab: { title: facts.title }, silent: true },
  'not-news': { clicked: true, tab: {}, news: false, reason: 'other' },
  list: { clicked: true, tab: {}, news: false, reason: 'list' },
  empty: { clicked: true, tab: {}, error: 'empty' },
  frame: { clicked: true, tab: {}, error: 'empty', detail: 'https://texts.example/report.html' },
  language: { clicked: true, tab: {}, news: false, reason: 'language', reading: foreign },
  withheld: { clicked: true, tab: { access: 'withheld' } },
  'withheld-unknown': { clicked: true, tab: { access: 'withheld', url: undefined } },
  'browser-page': { clicked: true, tab: { access: 'browser-page', url: 'chrome://extensions/' } },
  pdf: { clicked: true, tab: { access: 'pdf', url: 'https://news.example/report.pdf' } },
  file: { clicked: true, tab: { access: 'file', url: 'file:///report.html' } },
  failed: { clicked: true, tab: {}, news: true, error: 'failed' },
  timeout: { clicked: true, tab: {}, news: true, error: 'timeout' },
  orphaned: { clicked: true, tab: {}, news: true, error: 'orphaned' },
  changed: { ...opened, tab: {}, reading: first, place: { block: 2, offset: 14 }, grown },
  unsettled: { ...opened, tab: {}, reading: first, unsettled: true },
  folded: { ...opened, tab: {}, reading: first, folded: true },
  stopped: { ...opened, tab: {}, reading: { ...first, stopped: 'reader' } },
  'no-tables': { ...opened, tab: {}, reading: first, noTables: true },
  long: { ...opened, tab: {}, reading: drawReading(longDrawing(240), { title: '青澜市社区服务规程', source: '青澜市民政局', publishedAt: '2025-07-01' }), place: { block: 1, offset: 60 } },
  get huge() { return { ...opened, tab: {}, reading: drawReading(longDrawing(5000), { title: '青澜市社区服务规程全编' }) }; },
  get flat() { return { ...opened, tab: {}, reading: drawReading(longDrawing(5000, true), { title: '青澜市社区服务规程条文' }) }; },
};
