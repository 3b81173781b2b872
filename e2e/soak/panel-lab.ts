/** Runs inside a page that the real extension reads: the page's own doings, and its twin. */
import { makeReport, reportSentence } from './report-maker.ts';
import { randomFrom, type Random } from './random.ts';
import { createTwin, type Twin } from './twin.ts';

let twin: Twin;
let random: Random;
let n = 100;

const own = (filter: number): Node[] => {
  const walker = document.createTreeWalker(document.body, filter, (node) => (node.nodeName === 'GANGMU-LINE' ? 2 : 1));
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
};

const doings = [
  () => twin.change((mine, owner) => {
    const p = owner.createElement('p');
    p.append(reportSentence(randomFrom(n), n));
    mine(document.querySelector('main') as Element).append(p);
    return p;
  }),
  () => {
    const node = random.pick(own(4));
    twin.change((mine) => { (mine(node) as Text).data = reportSentence(randomFrom(n), n); });
  },
  () => {
    const node = random.pick(own(1).filter((element) => ['P', 'B', 'BR', 'IMG'].includes(element.nodeName)));
    if (node !== undefined) twin.change((mine) => { (mine(node) as Element).remove(); });
  },
];

Object.assign(window, {
  gangmuLab: {
    start(seed: number) {
      random = randomFrom(seed);
      twin = createTwin(document, '青河县部署水库安全检查_青河网', makeReport(random));
    },
    change() { n++; random.pick(doings)(); },
    difference: () => twin.difference(),
  },
});
