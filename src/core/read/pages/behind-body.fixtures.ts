/** Invented pages: a short report, and what pages have behind it. */
export const title = '临川区老旧小区加装电梯补贴提高';
export const header = '<p class="x">2024-03-08 09:12　来源：临川日报</p>';
export const bodies = [
  '临川区住建局3月8日公布新的加装电梯补贴办法，每部电梯的补贴由十五万元提高到二十万元。',
  '临川区住建局3月8日公布新的加装电梯补贴办法，每部电梯的补贴由十五万元提高到二十万元，低保家庭免交集资部分。办法从4月1日起施行，有效期三年。目前全区已有三百六十二部电梯投入使用，另有一百零八部正在施工。住建局负责人说，申请材料由九项减为四项，审批时限由四十五天缩短到二十天，居民可在街道窗口一次办完。',
];

const said = ['我们楼从前年就开始商量加装电梯，一楼的不同意，到现在还没谈拢。', '补贴提高是好事，可是每户还要出五六万，退休的老人哪里拿得出来，希望能分期。', '支持，早该这样了。', '住六楼的表示终于等到了，我妈已经三个月没有下过楼，每次去医院都要两个人抬，临川区这次动作真快，给住建局的同志们点个赞，希望审批真能二十天办完。', '请问采光受影响怎么办？有没有补偿的办法？', '电梯装好以后谁来管，坏了谁来修，维修基金够不够，这些都要先说清楚，免得以后扯皮。', '我家在二楼，装了也用不上，还挡光，凭什么要我出钱？邻居们天天来劝，说实话我也不想得罪人，可是总得讲个道理吧。', '隔壁区早就二十万了，我们这里现在才提高，慢了半拍，不过总比没有强。', '四项材料是哪四项？', '街道窗口排队要半天，能不能网上办？', '好政策要落到实处！', '老小区的停车问题比电梯更急，一到晚上消防通道全堵上了，真要着火怎么办，请有关部门也管一管，不要只看上面。', '三百多部里面有多少是真正在用的，我看有的装好了就停着。', '我是做电梯的，二十万差不多是一部电梯造价的一半，剩下的土建和管线迁移才是大头，希望补贴能把管线也算进去。'];
const who = (i: number): string => `临川网友${1000 + i * 37}`;
const when = (i: number): string => `2024-03-08 1${i % 10}:0${i % 6}:11`;
const remark = (make: (text: string, i: number) => string): string => said.map((text, i) => make(text, i)).join('');
export const remarks: Record<string, string> = {
  'names and texts of a list': `<dl>${remark((text, i) => `<dt>${who(i)} ${when(i)}</dt><dd>${text}</dd>`)}</dl>`,
  'items with name and time': `<ul>${remark((text, i) => `<li><b>${who(i)}</b><span>${when(i)}</span><p>${text}</p></li>`)}</ul>`,
  'paragraphs by turns': `<div>${remark((text, i) => `<p>${who(i)} 发表于 ${when(i)}</p><p>${text}</p>`)}</div>`,
  'rows by turns': `<table>${remark((text, i) => `<tr><td>${who(i)}</td><td>${when(i)}</td></tr><tr><td colspan=2>${text}</td></tr>`)}</table>`,
  'cards many levels deep': `<div>${remark((text, i) => `<div class="it"><div><img></div><div class="r"><div><a href="/u${i}">${who(i)}</a></div><div><div><div><p>${text}</p></div></div></div><div>顶(${i}) 踩(0)</div></div></div>`)}</div>`,
  'lines of one block': `<div>${remark((text, i) => `${who(i)}：<br>${text}<br>`)}</div>`,
  'odd and even': `<div>${remark((text, i) => `<div class="${i % 2 ? 'odd' : 'even'}"><span>${who(i)}</span><p>${text}</p></div>`)}</div>`,
  'items of many names, with an answer': `<ol>${remark((text, i) => `<li id="c${i}" class="c${i} depth-1"><cite>${who(i)}</cite><div>${text}</div><a href="#r">回应</a></li>`)}</ol>`,
  'a table each': remark((text, i) => `<table><tr><td>${who(i)}</td><td>${when(i)}</td></tr><tr><td colspan=2>${text}</td></tr></table>`),
};

const other = ['城南路网改造工程昨天开工，全长四点六公里，双向六车道，工期十八个月。', '东湖夜市恢复营业，摊位统一编号，垃圾日产日清，附近居民说晚上终于能睡个安稳觉了。', '秋粮收购全面展开，全市设网点四十六个，首次实行预约交粮，农户平均等候四十分钟。', '青年创业园入驻企业突破一百家，带动就业两千余人，园区减免三年租金。', '供暖提前五天启动，热力公司已完成管网检修，工作人员承诺两小时上门。', '溪谷景区恢复开放，门票半价，游客须提前一天在网上预约，每天限流三千人。', '市体育馆周末举行业余羽毛球赛，一百二十支队伍报名，决赛将在下周日举行。', '流感疫苗接种开始，六十岁以上老人免费，社区医院每天放号两百个。'];
const story = (make: (text: string, i: number) => string): string => other.map((text, i) => make(text, i)).join('');
export const stories: Record<string, string> = {
  paragraphs: story((text) => `<p>${text}</p>`),
  'twice as many': story((text) => `<p>${text}</p><p>又讯，${text}</p>`),
  'lines of one block': other.join('<br>　　'),
  items: `<ul>${story((text) => `<li>${text}</li>`)}</ul>`,
  boxes: story((text) => `<div>${text}</div>`),
  'with a link to more': story((text, i) => `<p>${text}<a href="/${i}">详细</a></p>`),
  rows: `<table>${story((text) => `<tr><td>${text}</td></tr>`)}</table>`,
};

const links = (count: number): string => `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/n${i}">城南路网改造第${i}标段开工</a></li>`).join('')}</ul>`;
export const between: Record<string, string> = {
  nothing: '', editor: '<p>责任编辑：周小川</p>', 'three links': links(3), 'thirty links': links(30), 'the story before and after': '<p>上一篇：<a href=/1>城南路网改造开工</a></p><p>下一篇：<a href=/2>夜市开街</a></p>',
  tools: '<div><a href=#>打印</a> <a href=#>关闭</a></div>', 'the number of remarks': '<h3>共有14条评论</h3>', 'a form': '<h3>我来说两句</h3><form><textarea></textarea><input type=submit></form>', advertisement: '<div><a href=/ad><img></a></div>', 'a name': '<div>新闻速递</div>',
};

/** Paragraphs that go on with the report behind its introduction, each below a label. */
export const introduction = '临川区住建局3月8日公布新的加装电梯补贴办法，每部电梯的补贴由十五万元提高到二十万元。记者就此走访了几个小区，并请有关负责人回答居民关心的问题。';
export const parts = ['补贴由区财政和街道各出一半，竣工验收以后一次拨付，居民不用垫付，街道会在楼道里公示每一笔开支。', '低保家庭免交集资部分，由区残联和慈善会补足，去年已有四十一户家庭用上了这项政策。', '一楼和二楼的住户可以不出钱，也可以得到一定的补偿，具体数额由整栋楼协商决定，社区律师全程参加。', '施工期间每天早上八点开工，晚上六点收工，午休时间不得使用电锤，违者由城管处罚。', '电梯投入使用以后由物业统一维护，每年检验一次，费用按楼层分摊，账目每季度公布。', '已经签约的一百零八个单元将在年底以前完工，其余的按申请先后排队，预计三年内全部装完。'];
const names = ['周小川', '李建业', '陈桂芳', '吴大江', '赵文静', '钱守一'];
const part = (label: (i: number) => string): string => parts.map((text, i) => `<p>${label(i)}</p><p>${text}</p>`).join('');
export const labelled: Record<string, string> = {
  experts: part((i) => `${names[i]}（社区工程师）`),
  'an interview': part((i) => `[${i % 2 ? '主持人' : '周小川'}] [10:2${i}]`),
  'a chronicle': part((i) => `2024年3月${i + 1}日 10:2${i}`),
  'a live report': part((i) => `<b>10:2${i} ${names[i]}到达现场</b>`),
  'events, their time and place': part((i) => `${names[i]}讲座</p><p>时间：2024-03-0${i + 1} 14:00</p><p>地点：区图书馆`),
  'events and their time': part((i) => `${names[i]}讲座</p><p>3月${i + 1}日 14:00`),
  'shops, their hours': part((i) => `${i + 1}. ${names[i]}工作室</p><p>营业时间：9:00-21:00`),
  'letters of readers': part((i) => `读者 ${names[i]}`),
  'photographers and days': part((i) => `图${i + 1} ${names[i]} 摄 2024-03-08`),
};
