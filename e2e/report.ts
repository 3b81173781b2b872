/** A short report for tests that do not need a whole page: headline, date line, body. The place is invented. */
export function report(body: string, title = '湖心市发布步道建设计划'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <h1>${title}</h1><p>2026-05-11 09:20　来源：湖心日报</p><div id="body">${body}</div></body></html>`;
}

/** Three numbered points between an opening and a closing sentence. */
export const paragraphs = [
  '湖心市5月10日发布步道建设计划，三年内沿湖修建步道四十六公里，把七个公园和十二个社区连在一起。',
  '一是连通断点，今年先打通环湖路以北的六处断头步道，工程在国庆节之前完工。',
  '二是补齐设施，每两公里设置一处驿站，提供饮水、急救箱和免费充电。',
  '三是加强养护，由沿线街道负责日常保洁，夜间照明统一接入市政系统。',
  '市园林部门负责人说，步道建成之后，居民从家里走到湖边，平均只要十一分钟。',
];
export const body = paragraphs.map((text) => `<p>　　${text}</p>`).join('\n');

/** All states in which the panel has come to an end. */
export const settled = ['ready', 'no-points', 'not-news', 'no-access', 'failed'];
