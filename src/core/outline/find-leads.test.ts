import { test } from 'vitest';
import { expectOutline } from './drawing.examples.ts';

test('the sentence before an inline list is its group, with a colon or without', () => expectOutline(`
  会议指出，经济运行平稳。做好下一步工作，必须统筹好几对关系。一是供给和需求，二是存量和增量。
  《条例》规定，一是明确保护范围；二是严格审批程序。
`, `
  做好下一步工作，必须统筹好几对关系
    一是 供给和需求
    二是 存量和增量
  《条例》规定
    一是 明确保护范围
    二是 严格审批程序
`));

test('a list that opens paragraphs has the last sentence above it', () => expectOutline(`
  通报发出后，平台作出回应。平台提出了以下整改措施：
  1.全面清理广告。
  2.公布投诉电话。
`, `
  平台提出了以下整改措施
    1. 全面清理广告
    2. 公布投诉电话
`));

test('the preface of a notice announces the document, not a list', () => expectOutline(`
  滨海市人民政府办公室关于放假安排的通知
  经市政府同意，现将有关事项通知如下：
  一、元旦放假三天。
  二、春节放假七天。
`, `
  一、 元旦放假三天
  二、 春节放假七天
`));

test('a subhead straight above a list is its group', () => expectOutline(`
  出行提醒
  很多人问怎样更安全。
  独自外出时
  ①留意周围
  ②备好电话
  **实习期间**
  ①告知家人
  ②结伴而行
`, `
  独自外出时
    ① 留意周围
    ② 备好电话
  实习期间
    ① 告知家人
    ② 结伴而行
`));

test('subheads with some text between them and their lists, when the lists start again', () => expectOutline(`
  滨海老城更新记
  老城更新走过三年。
  老街换了新颜
  这条街有百年历史，一度十分冷清。
  一、先修路
  路面全部重铺。
  二、再通水
  管网全部更换。
  居民有了盼头
  住在这里的人感受最深，说起变化停不下来。
  一、买菜近了
  市场就在楼下。
  二、看病近了
  诊所就在街口。
`, `
  老街换了新颜
    一、 先修路
    二、 再通水
  居民有了盼头
    一、 买菜近了
    二、 看病近了
`));

test('a list whose first point has no number', () => expectOutline(`
  依据一共有三个：最重要的是现场的录音，二是车辆被清理过，三是手机里的记录。
`, `
  依据一共有三个
    二是 车辆被清理过
    三是 手机里的记录
`));

test('“这就是：” points back to the sentence that says what comes', () => expectOutline(`
  整个码头可以分期进行。这就是：
  （甲）先迁一号
  （乙）后迁二号
`, `
  整个码头可以分期进行
    （甲） 先迁一号
    （乙） 后迁二号
`));

test('a line of signs between lead and list says nothing', () => expectOutline(`
  各位可以参考以下做法：
  * * *
  其一，早睡。
  其二，早起。
`, `
  各位可以参考以下做法
    其一 早睡
    其二 早起
`));

test('a dash may end the sentence that announces', () => expectOutline(`
  今年的工作主要从以下两个方面展开——
  一是修路，改善出行。
  二是通水。
`, `
  今年的工作主要从以下两个方面展开
    一是 修路，改善出行
    二是 通水
`));
