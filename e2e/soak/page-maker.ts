import type { Random } from './random.ts';

/** Words that the soak's converters change, in one unit and in more; and some that they do not. */
const words = ['头发', '发现', '会议', '优化', '信息技术', '关于', '说明', '图书', '要点', '今年', '水库', '检查', '为', '和', '的', '𠮷', '“', '”', '3.5', ' ', '，', '。', '；'];
/** Makes every text of a page different: what the page writes is never what the view has just shown. */
let counter = 0;

export const sentence = (random: Random, length = 3 + random.below(12)): string =>
  `${Array.from({ length }, () => random.pick(words)).join('')}${(counter++).toString(36)}。`;

export const promotion = (random: Random): string => `关注我们${sentence(random, 1 + random.below(4))}`;

/** Inline markup around text: the conversion and the cuts go across its edges. */
function inline(random: Random, depth = 0): string {
  const text = random.chance(0.3) ? promotion(random) : sentence(random);
  if (depth > 2) return text;
  switch (random.below(9)) {
    case 0: return `<b>${text.slice(0, 2)}</b>${text.slice(2)}`;
    case 1: return `${text}<a href="#x" title="说明">${inline(random, depth + 1)}</a>`;
    case 2: return `<span>${inline(random, depth + 1)}</span>${text}`;
    case 3: return `　　${text}<code>会议</code>`;
    case 4: return `${text}<img alt="图书" width="40" height="30">`;
    case 5: return `<font><font>${text}</font></font><!-- 会议 -->`;
    case 6: return `${text}<i lang="ja">会议</i>`;
    default: return text;
  }
}

const lines = (random: Random): string => Array.from({ length: 1 + random.below(4) }, () => inline(random)).join(random.pick(['<br>', '<br><br>\n', '\n　　']));

function block(random: Random, depth: number): string {
  const inner = (): string => Array.from({ length: 1 + random.below(3) }, () => block(random, depth + 1)).join(random.pick(['', '\n']));
  if (depth > 3) return `<p>${inline(random)}</p>`;
  switch (random.below(14)) {
    case 0: return `<div class="x">${inner()}</div>`;
    case 1: return `<section><div>${inner()}</div></section>`;
    case 2: return `<ul>${Array.from({ length: 3 }, () => `<li>${inline(random)}</li>`).join('')}</ul>`;
    case 3: return `<ol><li>${inline(random)}</li><li>${promotion(random)}</li></ol>`;
    case 4: return `<table><tbody><tr><td>${inline(random)}</td><td>${promotion(random)}</td></tr></tbody></table>`;
    case 5: return `<blockquote>${lines(random)}</blockquote>`;
    case 6: return `<details${random.chance(0.5) ? ' open' : ''}><summary>${sentence(random)}</summary><p>${inline(random)}</p></details>`;
    case 7: return `${lines(random)}${random.pick(['', '<br>'])}`;
    case 8: return `<p>${promotion(random)}</p><p><img alt="二维码" src="data:," width="120" height="120"></p>`;
    case 9: return `<p hidden>${sentence(random)}</p>`;
    case 10: return `<p style="color: red">${lines(random)}</p>`;
    default: return `<p>${random.chance(0.3) ? promotion(random) : ''}${lines(random)}</p>`;
  }
}

/** The body of an invented page: an article in `main`, and things around it. */
export function makeBody(random: Random): string {
  counter = 0;
  const around = `<aside title="会议"><input placeholder="说明" value="会议"><p lang="zh-CN">${sentence(random)}</p><ruby>会<rt>hui</rt></ruby></aside>`;
  const article = Array.from({ length: 2 + random.below(7) }, () => block(random, 0)).join('\n');
  return `${random.chance(0.5) ? around : ''}<main>${article}</main>${around}`;
}
