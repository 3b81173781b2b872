import { test } from 'vitest';
import { expectOutline } from './drawing.examples.ts';

test('the headline is the first sentence, without dateline and reporting clause', () => expectOutline(`
  滨海日报3月1日电（记者 方圆）市长表示，今年抓好两件事：一是修路，改善出行。二是通水。
`, `
  今年抓好两件事
    一是 修路，改善出行
    二是 通水
`));

test('datelines of Taiwan, and who speaks in a conversation, are no part of it', () => expectOutline(`
  海港訊／市府今天說，今年有三項工作：一是修路，二是通水，三是植樹。
  〔記者方圓／海港報導〕市府提出兩項辦法：第一，增開班次；第二，延長時間。
  答：主要有两个考虑。一是人口变化。二是群众需要。
`, `
  今年有三項工作
    一是 修路
    二是 通水
    三是 植樹
  市府提出兩項辦法
    第一 增開班次
    第二 延長時間
  主要有两个考虑
    一是 人口变化
    二是 群众需要
`));

test('a colon inside the headline stays, an open quotation does not begin it', () => expectOutline(`
  假期如下：
  一、元旦：放假一天；春节另行通知。
  二、中秋：放假三天。
  他说：“要做两件事：一是‘快’，二是‘好’。”
`, `
  假期如下
    一、 元旦：放假一天
    二、 中秋：放假三天
  要做两件事
    一是 ‘快’
    二是 ‘好’
`));

test('a marker alone on its line takes the next line', () => expectOutline(`
  第1條
  本辦法依社區服務法訂定。其他從略。
  第2條
  本辦法自公布日施行。
`, `
  第1條 本辦法依社區服務法訂定
  第2條 本辦法自公布日施行
`));

test('never more than sixty characters', () => expectOutline(`
  一、${'很长的标题没有标点'.repeat(10)}
  二、短的
`, `
  一、 ${'很长的标题没有标点'.repeat(10).slice(0, 60)}
  二、 短的
`));
