/** Whole pages by kind, invented: reports as they come, and what is no report although it has a headline, a date and sentences. */

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头，市政府督办。';
const two = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵，村委会同时演练。';
const three = '记者了解到，检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const body = `<p>${one}</p><p>${two}</p><p>${three}</p>`;
const nav = ['首页', '国内', '国际', '社会', '财经', '体育', '娱乐'].map((name) => `<a href=/${name}>${name}</a>`).join(' ');
const feed = ['城东菜场今日恢复营业摊位租金减半', '少年宫暑期班开始报名名额三百个', '环城公交线路调整新增三个站点', '老城区架空线入地工程收尾', '社区食堂推出半份菜单价最低三元'].map((text, i) => `<li><a href=/${i}>${text}</a></li>`).join('');
const page = (title: string, inner: string, head = ''): string => `<html lang=zh-CN><head><title>${title}</title>${head}</head><body><div>${nav}</div>${inner}<ul>${feed}</ul><div>关于我们 联系方式</div></body></html>`;
const h = '青河开展水库检查';

export const reports: [string, string][] = [
  ['one sentence with a date', page(`${h}_青河网`, `<h1>${h}</h1><p>2026-03-05 08:30 青河网</p><p>${one}</p>`)],
  ['a date without a clock', page(`${h}_青河网`, `<h1>${h}</h1><p>2026年3月5日</p>${body}`)],
  ['date and source below the text', page(`${h}_青河网`, `<h1>${h}</h1><div>${body}</div><p>来源：青河日报 发布时间：2026-03-05</p>`)],
  ['a headline that is no heading', page(`${h}-青河新闻网`, `<div class=t>${h}</div><div>2026-03-05 08:30:11 来源:青河日报</div><div>${body}</div>`)],
  ['a title that names the site only', page('青河新闻网', `<h1>${h}</h1><p>2026-03-05 08:30 来源：青河日报</p>${body}`)],
  ['a report of a Taiwanese paper', page('青河縣檢查水庫 | 社會 | 青報', `<h1>青河縣檢查水庫</h1><p>2026/03/05 08:30</p><p>〔記者溫某／北山報導〕青河縣今日起檢查全縣一百二十座水庫，為期四十天，由水利局主辦，縣政府督導。</p><p>縣府表示，今年汛期較往年提早十天，各鄉鎮須於月底前備妥沙包。</p>`)],
  ['a report of a Hong Kong paper', page('水庫檢查展開 - 香江報', `<h1>水庫檢查展開</h1><p>發布時間：2026-03-05 08:30</p><p>【本報訊】水務署今日起檢查全港水塘，為期四十日，署方指出，發現問題會即時維修。</p><p>署長表示，今年雨季提早，各區須於月底前完成渠務清理。</p>`)],
  ['an official notice', page('关于开展水库检查的通知_青河县人民政府', '<h1>关于开展水库检查的通知</h1><p>发布时间：2026-03-05 来源：县水务局</p><p>各乡镇人民政府，县直各部门：</p><p>为做好今年防汛工作，经县政府同意，现将有关事项通知如下，请认真贯彻执行。</p><p>一、全面检查。各乡镇要对辖区水库逐一检查，发现隐患立即上报。</p>')],
  ['a picture story', page(`${h}（组图）_青河网`, `<h1>${h}（组图）</h1><p>2026-03-05 08:30 来源：青河日报</p><div><img src=1.jpg><p>图为检查组在大坝上查看渗水情况，三月五日摄。记者 温某 摄</p></div>`)],
  ['the words of a film', page(`[视频]${h}_青河电视台`, `<h1>[视频]${h}</h1><p>来源：青河电视台 2026年03月05日 19:30</p><div class=player></div><p>${one}</p>`)],
  ['a live report', page(`直播：${h}_青河网`, `<h1>直播：${h}</h1><p>2026-03-05 08:30</p><div><b>10:20</b><p>${two}</p></div><div><b>09:40</b><p>${three}</p></div>`)],
  ['an article of an account', `<html><head><title>${h}</title><meta property=og:type content=article></head><body><h1>${h}</h1><div><span>青河水务</span> <span>2026-03-05 08:30</span></div><div>${body}</div><p>责任编辑：温某</p></body></html>`],
  ['a commentary that says 我们', page(`水库检查要动真格_青河网评论`, `<h1>水库检查要动真格</h1><p>2026-03-05 08:30 来源：青河日报 作者：温某</p><p>我们常说防患于未然，可是每年汛期一到，总有水库带病运行，这说明检查还没有动真格。</p><p>检查不能走过场，各级部门要把责任落到人头，把隐患消除在汛期之前，这才是对群众负责。</p>`)],
  ['an interview', page(`周某：今年怎么查水库_青河网`, `<h1>周某：今年怎么查水库</h1><p>2026-03-05 来源：青河日报</p><p>记者：今年的检查和往年有什么不同？</p><p>周某：${two}</p><p>记者：重点查什么？</p><p>周某：我们重点查坝体和闸门，你们可以随时来看。</p>`)],
];
export const others: [string, string][] = [
  ['a forum thread', page('水库边能不能露营_青河论坛', '<h1>水库边能不能露营</h1><p>发表于 2026-03-05 08:30</p><p>楼主</p><p>我们一家想去水库边露营，你们去过吗？我听说最近查得严。</p><p>沙发</p><p>我去过，你别去了，真的没意思。</p>')],
  ['a personal blog', page('记一次水库散步 - 水边的博客', '<h1>记一次水库散步</h1><p>2026-03-05 08:30</p><p>今天我一个人去水库边走了走，我觉得心里安静了许多，你也该去看看。</p><p>我想起小时候，我和爷爷也常来这里，那时候我们什么都不懂。</p><p>标签云</p>')],
  ['a technical blog', page('用脚本批量改文件名 - 水边笔记', '<h1>用脚本批量改文件名</h1><p>2026-03-05 08:30</p><p>首先安装 Node.js，然后运行 npm init 创建项目，接着安装依赖 glob 和 fs-extra。</p><pre>const fs = require("fs"); fs.readdirSync(dir).forEach(rename);</pre><p>运行 node rename.js 之后，文件名就会按规则改好，如果报错请检查路径。</p>')],
  ['a wiki page', page('青河水库_百科', '<h1>青河水库</h1><p>本条目需要更多来源</p><p>青河水库位于青河县北部，建于1958年，总库容三千万立方米，是一座中型水库。</p><p>历史沿革[编辑]</p><p>1958年动工，1960年建成，2006年除险加固。</p><p>参考文献</p>')],
  ['a question and its answers', page('水库边能露营吗？- 问答', '<h1>水库边能露营吗？</h1><p>3 个回答</p><p>2026-03-05</p><p>一般不可以，水库属于水源保护区，你最好问一下当地的管理处。</p><p>我上次去被劝返了，你别去了。</p>')],
  ['goods', page('竹编收纳篮_青河商城', '<h1>竹编收纳篮</h1><p>￥ 59.00</p><p>加入购物车</p><p>精选三年生楠竹，经蒸煮、晾晒、打磨，纹理自然，边角圆润，不挂衣物，送人自用都合适。</p>')],
  ['a list of headlines with dates', page('本地新闻_青河新闻网', `<h1>本地新闻</h1><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href=/l${i}>青河县开展第${i}次水库检查，水务局牵头</a><span>2026-03-0${(i % 9) + 1}</span></li>`).join('')}</ul>`)],
  ['a list with sentences', page('青河要闻_青河新闻网', `<h1>青河要闻</h1>${Array.from({ length: 8 }, (_, i) => `<div class=it><h3><a href=/l${i}>青河县开展第${i}次检查</a></h3><p>${[one, two, three][i % 3]}</p><span>2026-03-0${i + 1}</span></div>`).join('')}`)],
  ['a home page', page('青河新闻网_青河县的门户', `<h2>头条</h2><p><a href=/1>${h}</a></p><p>${one}</p><h2>社会</h2><ul>${feed}</ul><h2>财经</h2><ul>${feed}</ul>`)],
  ['results of a search', page('水库检查_搜索结果', `<p>共 320 条结果</p>${Array.from({ length: 6 }, (_, i) => `<div><h3><a href=/l${i}>水库检查之${i}</a></h3><p>${one} 百度快照</p></div>`).join('')}`)],
  ['a chapter of a novel', page('夜航 第十二章 过江_青河书屋', `<h1>第十二章 过江</h1><p>更新时间：2026-03-05 08:30</p><p>他把缆绳解开，水声立刻大了起来，岸上的人已经看不清了。</p><p>“你真的要走？”她问。</p><p>他没有回答，只是把灯芯拨亮了一些。</p><p>上一章 下一章</p>`)],
  ['a poem', page('过江_诗词名句', '<h1>过江</h1><p>朝代：唐代</p><p>江水悠悠去，孤帆日暮还。灯前谁共语，月照两重山。</p><p>译文</p><p>江水慢慢流去，孤单的船在傍晚回来。</p>')],
  ['a manual', page('水泵使用说明 - 帮助中心', '<h1>水泵使用说明</h1><p>更新于 2026-03-05</p><p>一、接通电源之前，请确认电压与铭牌一致，并检查电缆有无破损。</p><p>二、启动之后如果没有出水，请先关闭电源，再检查进水口是否堵塞。</p>')],
  ['a company about itself', page('关于我们_青河机械有限公司', '<h1>关于我们</h1><p>青河机械有限公司成立于1998年，是一家集研发、生产、销售于一体的企业。</p><p>公司产品远销海外，深受客户好评，欢迎新老客户来电洽谈。</p><p>营业执照号</p>')],
  ['a page of recipes', page('家常红烧肉的做法_美食网', '<h1>家常红烧肉的做法</h1><p>2026-03-05</p><p>用料：五花肉 500克，冰糖 30克，生抽 2勺。</p><p>先把五花肉切块，冷水下锅，焯水之后捞出，再用小火炒糖色，你喜欢甜就多放一点。</p><p>加热水没过肉，小火炖四十分钟，大火收汁，就可以出锅了。</p>')],
  ['an open position', page('招聘水泵工程师_青河人才网', '<h1>招聘水泵工程师</h1><p>发布时间：2026-03-05</p><p>岗位职责：负责水泵的设计、调试和售后，能够出差。</p><p>任职要求：本科以上学历，机械专业，三年以上工作经验。</p><p>立即申请</p>')],
];
