import { titles, type Story } from './full-pages-stories.fixtures.ts';

/** The text of a report as it stands in its page, what a reader takes from it, and what may be taken too. */
export interface BodyForm { html: string; reads: string[]; may?: string[] }
type Form = (story: Story) => BodyForm;

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const indent = (texts: readonly string[]): string => texts.map((text) => `<p>　　${text}</p>`).join('\n');
const breaks = (texts: readonly string[]): string => texts.map((text) => `　　${text}`).join('<br><br>\n');
const short = (text: string): string => text.slice(0, text.indexOf('，') + 1) + text.slice(text.indexOf('，') + 1).split(/[，。]/)[0] + '。';
const cells = (rows: Story['rows']): string => `<table border="1"><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const lines = (rows: Story['rows']): string[] => rows.map((row) => row.join(' '));
const asked = (answers: Story['answers'], a: string, b: string): string[] => answers.flatMap(([question, answer]) => [a + question, b + answer]);

/** Under two hundred characters. */
export const shortBodies: Record<string, Form> = {
  'one sentence': (s) => ({ html: `<p>${s.p[0]}</p>`, reads: [s.p[0]] }),
  'two sentences, indented': (s) => ({ html: indent([s.p[0], short(s.p[1])]), reads: [s.p[0], short(s.p[1])] }),
  'bare text with line breaks': (s) => ({ html: breaks([s.p[0], s.p[3]]), reads: [s.p[0], s.p[3]] }),
  'a picture, its caption and a sentence': (s) => ({ html: `<p align="center"><img src="1.jpg" width="600"></p><p align="center">${s.captions[0]}</p><p>${s.p[0]}</p>`, reads: [s.p[0]], may: [s.captions[0]] }),
  'a sentence and the reporter': (s) => ({ html: `<p>${s.p[0]}</p><p style="text-align:right">（记者 温如意 通讯员 池一鸣）</p>`, reads: [s.p[0]], may: ['（记者 温如意 通讯员 池一鸣）'] }),
  'a film and what it shows': (s) => ({ html: `<div class="video-box"><video></video><div class="vjs-modal">您的浏览器不支持视频播放</div></div><p>${s.p[0]}</p>`, reads: [s.p[0]] }),
  'spans in spans': (s) => ({ html: `<p style="text-indent:2em"><span style="font-size:16px"><span style="font-family:宋体">${s.p[0].slice(0, 20)}</span></span><span style="font-size:16px"><span>${s.p[0].slice(20)}</span></span></p>`, reads: [s.p[0]] }),
  'a notice with its signature': (s) => ({ html: `<p>各有关单位：</p><p>　　${s.p[5]}</p><p>　　特此通知。</p><p style="text-align:right">${s.source}</p><p style="text-align:right">2023年5月24日</p>`, reads: ['各有关单位：', s.p[5], '特此通知。', s.source, '2023年5月24日'] }),
  'the headline in brackets before its text': (s) => ({ html: `<p>【${s.headline}】${s.p[0]}</p>`, reads: [`【${s.headline}】${s.p[0]}`] }),
  'a sentence and a list': (s) => ({ html: `<p>${s.p[0]}</p><ol>${s.items.slice(0, 4).map((item) => `<li>${item}</li>`).join('')}</ol>`, reads: [s.p[0], ...s.items.slice(0, 4)] }),
  'a sentence and a table': (s) => ({ html: `<p>${s.p[0]}</p>${cells(s.rows)}`, reads: [s.p[0], ...lines(s.rows)] }),
  'a quotation in its element': (s) => ({ html: `<p>${short(s.p[0])}</p><blockquote><p>${s.p[2]}</p></blockquote>`, reads: [short(s.p[0]), s.p[2]] }),
  'two lines of verse and a sentence': (s) => ({ html: `<p>一江水阔连新岸，</p><p>万户灯明照晚归。</p><p>${s.p[1]}</p>`, reads: ['一江水阔连新岸，', '万户灯明照晚归。', s.p[1]] }),
  'verses only': () => ({ html: '<p>石桥边的柳絮飘过，</p><p>带走一个春天。</p><p>渡口的人还在等，</p><p>等那班迟到的船。</p>', reads: ['石桥边的柳絮飘过，', '带走一个春天。', '渡口的人还在等，', '等那班迟到的船。'] }),
  'a question and its answer': (s) => ({ html: p(asked(s.answers.slice(0, 2), '问：', '答：')), reads: asked(s.answers.slice(0, 2), '问：', '答：') }),
  'text in a label': (s) => ({ html: `<label id="lblContent">${s.p[0]}</label>`, reads: [s.p[0]] }),
  'a letter': (s) => ({ html: `<p>编辑同志：</p><p>${s.p[4]}</p><p>读者　柳先生</p>`, reads: ['编辑同志：', s.p[4], '读者 柳先生'] }),
  'pictures with their captions': (s) => ({ html: `<p>${s.p[0]}</p>${s.captions.map((text, i) => `<figure><img src="${i}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}`, reads: [s.p[0]], may: [...s.captions] }),
  'terms and what they are': (s) => ({ html: `<dl>${s.answers.map(([question, answer]) => `<dt>${question}</dt><dd>${answer}</dd>`).join('')}</dl>`, reads: asked(s.answers, '', '') }),
  'the weather by line breaks': () => ({ html: '今天夜间：多云转阴，东北风三级，最低气温十八度；<br>明天白天：小雨转多云，东风三到四级，最高气温二十四度；<br>后天：晴，气温逐渐回升。', reads: ['今天夜间：多云转阴，东北风三级，最低气温十八度；', '明天白天：小雨转多云，东风三到四级，最高气温二十四度；', '后天：晴，气温逐渐回升。'] }),
  'a card of another story behind a sentence': (s) => ({ html: `<p>${s.p[0]}</p><div class="link-card"><a href="/k1"><img src="k.jpg"><div><h4>${s.related[0]}</h4><p>${s.abstract}</p></div></a></div>`, reads: [s.p[0]] }),
  'an advertisement between two sentences': (s) => ({ html: `<p>${s.p[0]}</p><div class="gg_box"><span>广告</span><a href="/ad"><img src="ad.jpg"></a></div><p>${s.p[1]}</p>`, reads: [s.p[0], s.p[1]] }),
};

const m = (s: Story): string[] => [s.p[0], s.p[1], s.p[2], s.p[4]];
/** Two hundred to eight hundred characters. */
export const middleBodies: Record<string, Form> = {
  'four paragraphs': (s) => ({ html: indent(m(s)), reads: m(s) }),
  'links to other stories between paragraphs': (s) => ({ html: `${p(m(s).slice(0, 2))}<p>相关阅读：<a href="/r1">${s.related[0]}</a></p>${p(m(s).slice(2))}`, reads: m(s) }),
  'bold subheads': (s) => ({ html: `${p([s.p[0]])}<p><strong>${s.heads[0]}</strong></p>${p([s.p[2]])}<p><strong>${s.heads[1]}</strong></p>${p([s.p[4]])}`, reads: [s.p[0], s.heads[0], s.p[2], s.heads[1], s.p[4]] }),
  'line breaks only': (s) => ({ html: breaks(m(s)), reads: m(s) }),
  'a div each': (s) => ({ html: m(s).map((text) => `<div>${text}</div><div><br></div>`).join(''), reads: m(s) }),
  'a reader’s words as a quotation': (s) => ({ html: `${p(m(s).slice(0, 2))}<blockquote>${s.p[6]}</blockquote>${p(m(s).slice(2))}`, reads: [...m(s).slice(0, 2), s.p[6], ...m(s).slice(2)] }),
  'questions and answers in cells': (s) => ({ html: `<table width="100%">${s.answers.map(([question, answer]) => `<tr><td>问：</td><td>${question}</td></tr><tr><td>答：</td><td>${answer}</td></tr>`).join('')}</table>${p([s.p[5]])}`, reads: [...s.answers.flatMap(([question, answer]) => [`问： ${question}`, `答： ${answer}`]), s.p[5]] }),
  'measures in a list': (s) => ({ html: `${p([s.p[0]])}<ul>${s.items.map((item) => `<li>${item}</li>`).join('')}</ul>${p([s.p[5], s.p[7]])}`, reads: [s.p[0], ...s.items, s.p[5], s.p[7]] }),
  'text behind a list of hot stories in one element': (s) => ({ html: `<div class="hotbox"><h4>今日热点</h4><ul>${titles.slice(0, 5).map((title, i) => `<li><a href="/t${i}">${title}</a></li>`).join('')}</ul></div>${p(m(s))}`, reads: m(s) }),
  'a card that is one link between paragraphs': (s) => ({ html: `${p(m(s).slice(0, 2))}<a class="card" href="/c1"><img src="c.jpg"><span class="t">${s.related[1]}</span><span class="d">${s.abstract}</span></a>${p(m(s).slice(2))}`, reads: m(s) }),
  'a player between paragraphs': (s) => ({ html: `${p(m(s).slice(0, 1))}<div class="video-js"><p class="vjs-no-js">要观看此视频，请启用JavaScript，并考虑升级浏览器。</p></div><p style="text-align:center">视频：${s.headline}</p>${p(m(s).slice(1))}`, reads: m(s), may: [`视频：${s.headline}`] }),
  'credits at its end': (s) => ({ html: `${p(m(s))}<p>文字：温如意</p><p>摄影：池一鸣</p><p>编辑：祝小满　审核：秦观海</p>`, reads: m(s), may: ['文字：温如意', '摄影：池一鸣', '编辑：祝小满 审核：秦观海', '编辑：祝小满　审核：秦观海'] }),
  'a text that must be paid for': (s) => ({ html: `${p(m(s).slice(0, 3))}<div class="paywall"><p>本文为会员专享，开通会员即可阅读全文，首月只需六元。</p><a href="/vip">立即开通</a></div>`, reads: m(s).slice(0, 3) }),
  'three entries of a live report': (s) => ({ html: `<div class="live-list">${[3, 1, 0].map((i, at) => `<div class="live-item"><span class="live-time">${11 - at}:${40 - at * 7}</span><div class="live-txt"><p>${s.p[i]}</p></div></div>`).join('')}</div>`, reads: ['11:40', s.p[3], '10:33', s.p[1], '9:26', s.p[0]] }),
  'a poll inside': (s) => ({ html: `${p(m(s).slice(0, 2))}<div class="vote-box"><h4>您怎么看？</h4><ul><li><label><input type="radio">支持</label></li><li><label><input type="radio">不支持</label></li></ul><a class="btn">投票</a><span>已有1204人参与</span></div>${p(m(s).slice(2))}`, reads: m(s) }),
  'a table of results': (s) => ({ html: `${p(m(s).slice(0, 2))}${cells(s.rows)}${p(m(s).slice(2))}`, reads: [...m(s).slice(0, 2), ...lines(s.rows), ...m(s).slice(2)] }),
  'sections in sections': (s) => ({ html: `<section><section style="margin:8px">${m(s).map((text) => `<section><section><span>${text}</span></section></section>`).join('')}</section></section>`, reads: m(s) }),
  'a box that explains a word': (s) => ({ html: `${p(m(s).slice(0, 2))}<div class="box-tip"><p><strong>名词解释</strong></p><p>${s.p[8]}</p></div>${p(m(s).slice(2))}`, reads: [...m(s).slice(0, 2), '名词解释', s.p[8], ...m(s).slice(2)] }),
  'tags and sharing inside its element': (s) => ({ html: `${p(m(s))}<div class="bdsharebuttonbox"><span>分享到：</span><a>QQ空间</a><a>新浪微博</a></div><div class="tagbox">标签：<a href="/t1">民生</a><a href="/t2">城市</a></div>`, reads: m(s) }),
  'fonts in a centre': (s) => ({ html: `<center><font color="red" size="4">${s.headline}</font></center><font size="3">${m(s).map((text) => `<p><font face="宋体">${text}</font></p>`).join('')}</font>`, reads: m(s), may: [s.headline] }),
  'a row for each paragraph': (s) => ({ html: `<table width="98%" cellspacing="0">${m(s).map((text) => `<tr><td style="line-height:28px">　　${text}</td></tr>`).join('')}</table>`, reads: m(s) }),
  'what is announced: time, place, ways': (s) => ({ html: `${p([s.p[0]])}<p>时间：7月20日至8月31日，每天9:00至17:00</p><p>地点：文化路18号二楼展厅</p><p>电话：0000-1234567（工作日）</p>${p([s.p[5], s.p[7]])}`, reads: [s.p[0], '时间：7月20日至8月31日，每天9:00至17:00', '地点：文化路18号二楼展厅', '电话：0000-1234567（工作日）', s.p[5], s.p[7]] }),
};

const all = (s: Story): string[] => [...s.p, `${s.source}记者将继续关注此事的进展，并在下周刊出对当事各方的追踪采访，读者如有线索可以来信。`];
const parts = (s: Story): [string, string[]][] => [[s.heads[0], all(s).slice(1, 4)], [s.heads[1], all(s).slice(4, 7)], [s.heads[2], all(s).slice(7, 11)]];
const partReads = (s: Story): string[] => [s.p[0], ...parts(s).flatMap(([head, texts]) => [head, ...texts])];
const inParts = (s: Story, show: (head: string) => string): string => p([s.p[0]]) + parts(s).map(([head, texts]) => show(head) + p(texts)).join('');
/** More than eight hundred characters, with what long texts have. */
export const longBodies: Record<string, Form> = {
  'subheads of the second level': (s) => ({ html: inParts(s, (head) => `<h2>${head}</h2>`), reads: partReads(s) }),
  'figures and a pulled quotation': (s) => ({ html: `${p(all(s).slice(0, 3))}<figure><img src="1.jpg"><figcaption>${s.captions[0]}</figcaption></figure>${p(all(s).slice(3, 7))}<blockquote class="pullquote">${short(s.p[6])}</blockquote><figure><img src="2.jpg"><figcaption>${s.captions[1]}</figcaption></figure>${p(all(s).slice(7))}`, reads: [...all(s).slice(0, 7), short(s.p[6]), ...all(s).slice(7)], may: [...s.captions] }),
  'numbered sections': (s) => ({ html: p([s.p[0]]) + parts(s).map(([head, texts], i) => `<p><b>${'一二三'[i]}、${head}</b></p>${p(texts)}`).join(''), reads: [s.p[0], ...parts(s).flatMap(([head, texts], i) => [`${'一二三'[i]}、${head}`, ...texts])] }),
  'an interview with bold questions': (s) => ({ html: p(all(s).slice(0, 6)) + s.answers.map(([question, answer]) => `<p><strong>记者：${question}</strong></p><p>${answer}</p>`).join('') + p(all(s).slice(6)), reads: [...all(s).slice(0, 6), ...asked(s.answers, '记者：', ''), ...all(s).slice(6)] }),
  'long text by line breaks': (s) => ({ html: breaks(all(s)), reads: all(s) }),
  'paragraphs as items of a list': (s) => ({ html: `<ol style="list-style:none">${all(s).map((text) => `<li><p>${text}</p></li>`).join('')}</ol>`, reads: all(s) }),
  'a table of figures and its note': (s) => ({ html: `${p(all(s).slice(0, 5))}<p style="text-align:center"><strong>表：主要数据</strong></p>${cells(s.rows)}<p style="font-size:12px">注：数据由有关部门提供，截至发稿时。</p>${p(all(s).slice(5))}`, reads: [...all(s).slice(0, 5), '表：主要数据', ...lines(s.rows), '注：数据由有关部门提供，截至发稿时。', ...all(s).slice(5)] }),
  'cards of other stories inside': (s) => ({ html: `${p(all(s).slice(0, 3))}<div class="inner-rec"><a href="/i1"><img src="i1.jpg"><h5>${s.related[0]}</h5></a><p>${s.abstract}</p></div>${p(all(s).slice(3, 7))}<div class="inner-rec"><a href="/i2"><img src="i2.jpg"><h5>${s.related[1]}</h5></a><p>${s.related[2]}，更多消息请看本网的报道。</p></div>${p(all(s).slice(7))}`, reads: all(s) }),
  'lines that lead to other stories inside': (s) => ({ html: `${p(all(s).slice(0, 4))}<p>▪ 延伸：<a href="/e1">${s.related[0]}</a></p><p>▪ 延伸：<a href="/e2">${s.related[1]}</a></p>${p(all(s).slice(4, 8))}<p><a href="/e3">【图集】${s.related[3]}</a></p>${p(all(s).slice(8))}`, reads: all(s) }),
  'contents above the text': (s) => ({ html: `<div class="toc"><b>目录</b><ul>${s.heads.map((head, i) => `<li><a href="#h${i}">${head}</a></li>`).join('')}</ul></div>${inParts(s, (head) => `<h3 id="h">${head}</h3>`)}`, reads: partReads(s) }),
  'pictures and text in two columns': (s) => ({ html: all(s).map((text, i) => `<table width="100%"><tr><td width="200"><img src="${i}.jpg" width="180"></td><td>${text}</td></tr></table>`).join(''), reads: all(s) }),
  'a section for each part': (s) => ({ html: `<div class="lead">${s.p[0]}</div>${parts(s).map(([head, texts]) => `<div class="section"><h4>${head}</h4><div class="con">${p(texts)}</div></div>`).join('')}`, reads: partReads(s) }),
  'a transcript': (s) => ({ html: p([`主持人：欢迎收听，今天要说的是${s.headline}。`, ...all(s).slice(1, 5).map((text, i) => `${i % 2 ? '嘉宾' : '记者'}：${text}`), '主持人：谢谢两位。', ...all(s).slice(5)]), reads: [`主持人：欢迎收听，今天要说的是${s.headline}。`, ...all(s).slice(1, 5).map((text, i) => `${i % 2 ? '嘉宾' : '记者'}：${text}`), '主持人：谢谢两位。', ...all(s).slice(5)] }),
  'an editor’s note before the text': (s) => ({ html: `<div class="note"><em>编者按：${s.p[9]}</em></div>${p(all(s).slice(0, 9))}`, reads: [`编者按：${s.p[9]}`, ...all(s).slice(0, 9)] }),
  'a portrait of the author at its end': (s) => ({ html: `${p(all(s))}<div class="writer"><img src="w.jpg" width="60"><div><b>温如意</b><p>本报城市新闻部记者，关注城市建设与居民生活。</p></div></div>`, reads: all(s), may: ['温如意', '本报城市新闻部记者，关注城市建设与居民生活。'] }),
  'notes and sources at its end': (s) => ({ html: `${p(all(s))}<hr><p>参考资料：</p><p>[1] 《沿江地方志》，地方志编纂委员会，1994年。</p><p>[2] 统计年鉴，2020年版。</p>`, reads: all(s), may: ['参考资料：', '[1] 《沿江地方志》，地方志编纂委员会，1994年。', '[2] 统计年鉴，2020年版。'] }),
  'advertisements every two paragraphs': (s) => ({ html: all(s).map((text, i) => `<p>${text}</p>${i % 3 === 1 ? '<div class="ad-slot"><p>广告（请继续阅读本文）</p><a href="/ad">秋季新车试驾，到店即送好礼</a></div>' : ''}`).join(''), reads: all(s) }),
  'days and what happened': (s) => ({ html: `${p(all(s).slice(0, 6))}<dl class="timeline">${s.items.map((item, i) => `<dt>${i + 1}月${i + 3}日</dt><dd>${item}</dd>`).join('')}</dl>${p(all(s).slice(6))}`, reads: [...all(s).slice(0, 6), ...s.items.flatMap((item, i) => [`${i + 1}月${i + 3}日`, item]), ...all(s).slice(6)] }),
  'paragraphs and bare text': (s) => ({ html: all(s).map((text, i) => (i % 2 ? `<p>${text}</p>` : text)).join('\n'), reads: all(s) }),
  'a decorated text of an app': (s) => ({ html: `<section data-tool="editor"><p style="text-align:center"><span>点击上方蓝字关注我们</span></p>${all(s).map((text) => `<section style="margin:0 8px"><p><span style="letter-spacing:1px">${text}</span></p><p><br></p></section>`).join('')}<section><p>END</p><p>来源丨${s.source}</p></section></section>`, reads: all(s), may: ['点击上方蓝字关注我们', 'END', `来源丨${s.source}`] }),
  'questions that fold': (s) => ({ html: `${p(all(s).slice(0, 8))}${s.answers.map(([question, answer]) => `<details open><summary>${question}</summary><p>${answer}</p></details>`).join('')}`, reads: [...all(s).slice(0, 8), ...asked(s.answers, '', '')] }),
  'points before the text': (s) => ({ html: `<div class="points"><h4>要点速览</h4><ul>${s.items.map((item) => `<li>${item}</li>`).join('')}</ul></div>${p(all(s))}`, reads: ['要点速览', ...s.items, ...all(s)] }),
};
