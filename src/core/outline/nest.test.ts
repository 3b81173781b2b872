import { test } from 'vitest';
import { expectNesting, expectOutline } from './drawing.examples.ts';

test('nests a style inside the one it first appears under', () => expectNesting(`
  一、总体要求
    （一）指导思想
    （二）工作目标
  二、主要任务
    （一）修路
      1.选线
      2.施工
    （二）架桥
`));

test('level is the order of appearance, not the glyph', () => expectNesting(`
  1、项目概况
    （一）建设内容
    （二）建设地点
  2、资格要求
    （一）具备资质
    （二）没有失信记录
`));

test('numbers that run on under new headings belong to the heading they stand under', () => expectNesting(`
  一、投资环境
    （一）放宽准入
    （二）简化手续
  二、贸易便利
    （三）缩短时间
    （四）降低费用
  三、组织实施
    （五）压实责任
`));

test('a page may begin in the middle of a list', () => expectNesting(`
  （四）加强监管
  （五）加强宣传
  三、保障措施
    （一）加强领导
    （二）强化考核
`));

test('all four levels of a notice in Taiwan, from 肆 down', () => expectNesting(`
  肆、評選項目
    一、計畫內容
      （一）工作規劃
        1、規劃說明
          （1）期程
          （2）人力
        2、預算編列
      （二）執行能力
    二、廠商實績
  伍、其他
`));

test('a list that starts again in one article of a statute stands beside the first', () => expectNesting(`
  第一章 總則
    第1條
  · 前條所稱站點，其範圍如下：
      一、室內站點：
        （一）活動中心。
        （二）圖書館。
      二、室外站點。
  · 前項站點不包括下列各款：
      一、停車場。
      二、倉庫。
    第2條
  · 本法自公布日施行。
  第二章 附則
`));

test('points complete in themselves end where their siblings did', () => expectNesting(`
  · 调查组提出以下要求：
    一、立即清理有关推广。
  · 即日起全面下线。
    二、改变排名机制。
  · 月底前完成改造。
  · 平台表示接受。
  · 平台将从以下方面落实：
    1.立即审查全部推广，对没有资质的一律下线。
    2.控制推广数量，每页不超过三成。
`));

test('another style inside each branch', () => expectOutline(`
  主席，我想談三大點。第一大點是交通問題。第一，巴士不足。第二，鐵路擠迫，原因有二：一是車少，二是人多。第二大點是房屋問題。第一，供應不足。第二，租金太高。第三大點是教育問題。
`, `
  主席，我想談三大點
    第一大點 是交通問題
      第一 巴士不足
      第二 鐵路擠迫，原因有二
        一是 車少
        二是 人多
    第二大點 是房屋問題
      第一 供應不足
      第二 租金太高
    第三大點 是教育問題
`));

test('a new speaker closes what was said', () => expectOutline(`
  規劃處處長（譯文）：主席，答覆如下：
  (一) 過去三年收到120宗申請。
  (二) 預計明年完成檢討。
  方議員：主席，我想跟進兩點。第一，時間表；第二，資源。
`, `
  規劃處處長（譯文）：主席，答覆如下
    (一) 過去三年收到120宗申請
    (二) 預計明年完成檢討
  方議員：主席，我想跟進兩點
    第一 時間表
    第二 資源
`));

test('a heading without a number closes the lists above it', () => expectOutline(`
  # 報名方式
  一、線上報名，填寫表格後送出即可完成登記
  二、現場報名，請於上班時間至服務台辦理
  # 注意事項
  請留意：
  （1）請帶證件。
  （2）請勿遲到。
`, `
  報名方式
    一、 線上報名，填寫表格後送出即可完成登記
    二、 現場報名，請於上班時間至服務台辦理
  請留意
    （1） 請帶證件
    （2） 請勿遲到
`));

test('numbers that only the mark-up has', () => expectNesting(`
  · 安装步骤：
    {1.} 下载安装包
      {a.} 选择版本
      {b.} 核对大小
    {2.} 运行安装程序
`.replace(/\{/g, '{')));

test('a path stands under the one that it continues', () => expectOutline(`
  1 总量目标
  1.1 工业
  1.1.1 用水
  1.1.2 用电
  1.2 农业
  1.2.1 灌溉
  1.2.2 养殖
  2 保障
`, `
  1 总量目标
    1.1 工业
      1.1.1 用水
      1.1.2 用电
    1.2 农业
      1.2.1 灌溉
      1.2.2 养殖
  2 保障
`));

test('attachments belong to the whole, not to its last point', () => expectOutline(`
  一、时间
  五月一日至五日。
  二、要求
  各队准时到场。
  附件：1.报名表 2.路线图
`, `
  一、 时间
  二、 要求
  附件
    1. 报名表
    2. 路线图
`));
