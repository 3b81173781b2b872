import { test } from 'vitest';
import { expectEnds } from './drawing.examples.ts';

test('an inline point ends at the next marker, the last where its statement ends', () => expectEnds(`
  要抓好三件事：[一是扩大内需，][二是稳住外贸；][三是守住底线。]同时，要加强宣传。
`));

test('points of several sentences: the last goes on until the text takes up the whole again', () => expectEnds(`
  提出两点希望。[一是当好参谋。多下基层，多听意见。][二是搭好桥梁。多走多看，多沟通。]会议还审议了其他事项。
`));

test('a clause that counts up the points is no part of the last', () => expectEnds(`
  办法有三：[一是早，][二是准，][三是快，]这三点缺一不可。
`));

test('和 and 及 before the last marker belong to neither', () => expectEnds(`
  全区分为三片：[（一）东区、][（二）中区]及[（三）西区。]
`));

test('a list goes on in the next paragraphs', () => expectEnds(`
  今年打击行动仍在继续：[一是立法，从源头堵住漏洞。]
  [二是科技，用数据发现线索。][三是普法。]
`));

test('a paragraph point takes in the paragraphs that elaborate it, the last as many as its siblings', () => expectEnds(`
  [一、修路
  路面全部重铺。]
  [二、通水
  管网全部更换。]
  记者在现场看到，施工仍在继续。
`));

test('signatures, dates and what the page adds stand outside', () => expectEnds(`
  [一、修路
  路面全部重铺。]
  [二、通水
  管网全部更换。
  水费不变。]
  [三、通气
  管道全部入户。]
  特此通知。
  滨海市人民政府
  2026年3月1日
`));

test('the last paragraph of an article of law is still the article', () => expectEnds(`
  [第一条 本办法适用于本市。]
  [第二条 站点由街道设立。
  站点的设立应当公示。
  公示期为七日。]
  [第三条 本办法自发布之日起施行。]
`));

test('a quotation mark that closes with the last point is its own', () => expectEnds(`
  他说：“我有两个想法，[一是办好学校，][二是修好路。”]随后他离开了。
`));
