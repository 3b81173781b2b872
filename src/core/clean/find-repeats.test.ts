import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { keptText } from '../article/index.ts';
import { cleanArticle } from './index.ts';

const article = (title: string, ...paragraphs: string[]): Article => ({ url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });
const kept = (of: Article): string[] => keptText(of, cleanArticle(of)).filter((text) => text !== '');

const lead = '白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。';
const body = '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。';
const title = '白石县年底前修通三条乡道';

test('the title as a paragraph goes, with or without the name of the site', () => {
  for (const [of, first] of [[title, title], [`${title} - 白石网`, title], [`${title}|乡道|白石县`, title], [title, `${title}。`]])
    expect(kept(article(of, first, lead, body))).toEqual([lead, body]);
});

test('a dateline that names its subject is no repetition of the title', () => {
  for (const line of [`新华社电 题：${title}`, `白石社白石5月9日电 题：${title}`, `题：${title}`]) expect(kept(article(title, line, lead, body))).toEqual([line, lead, body]);
});

test('a sentence that only begins like the title stays', () => {
  const first = `${title}的消息传开，村口放起了鞭炮。`;
  expect(kept(article(title, first, lead, body))).toEqual([first, lead, body]);
});

test('a lead that is the beginning of the next paragraph goes, the fuller copy stays', () => {
  expect(kept(article(title, lead, lead + body))).toEqual([lead + body]);
  expect(kept(article(title, lead.slice(0, 26), lead, body))).toEqual([lead, body]);
  expect(kept(article(title, '白石网讯 ' + lead, '白石网（记者周石）讯 ' + lead, body))).toEqual(['白石网（记者周石）讯 ' + lead, body]);
});

test('a lead goes before its copy whatever the copies have before and behind them', () => {
  const dated = `白石网7月4日讯（记者周石）${lead}`;
  for (const first of [`${lead.slice(0, 27)}……`, `${lead.slice(0, 27)}...[详细]`, `摘要：${lead}`, `核心提示：${lead}`, `【导语】${lead}`, `导读：${lead}`, title + lead, `${title} ${lead}`, lead.replaceAll('，', ' '), '白石縣昨天召開會議,決定在年底前修通三條鄉道,總長46公里。'])
    expect(kept(article(title, first, lead, body))).toEqual([lead, body]);
  expect(kept(article(title, lead, dated, body))).toEqual([dated, body]);
  expect(kept(article(title, dated, lead, body))).toEqual([dated, body]);
  expect(kept(article(title, `导读：${lead}${body}`, lead, body))).toEqual([lead, body]);
});

test('a title on two lines, twice, or as the title it had before goes', () => {
  expect(kept(article('', title, title, lead, body))).toEqual([title, lead, body]);
  expect(kept(article(`${title} 村民出行时间缩短一半`, title, '村民出行时间缩短一半', lead, body))).toEqual([lead, body]);
  expect(kept(article('县里要修路了', `原标题：${title}`, title, lead, body))).toEqual([lead, body]);
  const label = '村民声音';
  expect(kept(article('', label, label, lead, body))).toEqual([label, label, lead, body]);
});

test('the last paragraph goes when it says an earlier one again, cut off or with a dateline; a shorter summary stays', () => {
  const third = '县里同时公布了资金安排，省里补助六成，其余由县财政承担。';
  for (const last of [`${body.slice(0, 28)}...`, `白石网讯 ${lead}`, body]) expect(kept(article(title, lead, body, third, last))).toEqual([lead, body, third]);
  for (const last of ['施工分两期进行，第一期从下月开始，村民们等着看。', `${body.slice(0, 9)}……`, `${lead.slice(0, 20)}。`]) expect(kept(article(title, lead, body, third, last))).toEqual([lead, body, third, last]);
});

test('a standfirst that shares words with a later paragraph stays', () => {
  const standfirst = '白石县决定修通三条乡道，沿线村民等了二十年。';
  expect(kept(article(title, standfirst, lead, body))).toEqual([standfirst, lead, body]);
});

test('an equal paragraph at the end goes; questions, labels and paragraphs asked again stay', () => {
  const third = '县里同时公布了资金安排，省里补助六成，其余由县财政承担。';
  expect(kept(article(title, lead, body, third, lead))).toEqual([lead, body, third]);
  const question = '您对这三条乡道的走向有什么意见，愿不愿意让出自家的地？';
  const survey = [question, body, question, lead];
  expect(kept(article(title, ...survey))).toEqual(survey);
  const labels = ['图为施工现场', lead, '图为施工现场', body];
  expect(kept(article(title, ...labels))).toEqual(labels);
});

test('原标题 in front of the title and the first sentence goes only as far as the title', () => {
  expect(kept(article(title, `原标题：${title} ${lead}`, body))).toEqual([lead, body]);
  expect(kept(article('', `原标题：${lead}${body}`, lead))).toEqual([`原标题：${lead}${body}`, lead]);
});

test('pictures of one scene keep their captions', () => {
  const captions = ['3月5日，周石（中）在白石县乡道工地上向村民介绍施工图纸。 白石日报记者 林一舟 摄', '3月5日，周石在白石县乡道工地上向村民介绍施工图纸。 白石日报记者 林一舟 摄'];
  expect(kept(article(title, captions[0], captions[1], captions[1], lead, body))).toEqual([captions[0], captions[1], captions[1], lead, body]);
});
