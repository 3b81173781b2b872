import { expect, test } from 'vitest';
import { isNotice, sectionOf, type Line } from './index.ts';

const names = {
  stories: ['相关快讯', '相关阅读', '相關新聞', '为你推荐', '為您推薦', '猜你喜欢', '大家都在看', '热榜', '热门文章', '熱門新聞', '更多快讯', '最新资讯', '推荐阅读', '延伸閱讀', '往期内容', '热点', '精彩视频', '编辑推荐'],
  remarks: ['网友评论', '全部评论（12）', '評論', '留言', '发表评论', '发表意见', '评论区', '热门评论', '最新评论 30条', '用户评论'],
};
test.each(Object.entries(names))('names of sections: %s', (kind, lines) => expect(lines.filter((line) => sectionOf(line) !== kind)).toEqual([]));

test('parts of a report are none', () => {
  const parts = ['最新进展', '相关背景', '推荐理由', '更多细节', '热点问题一', '评论员文章：', '评论员 温某', '网友的疑问', '今日天气', '其他事项', '相关规定如下', '编辑手记', '精彩回放', '回应：水质达标', '一、相关新闻的来历', '为你答疑', '热门线路增开列车', '专家评论：'];
  expect(parts.filter((line) => sectionOf(line))).toEqual([]);
});

test('what a site says of itself and asks of its visitors is a notice, what is reported of sites is none', () => {
  const line = (text: string): Line => ({ text }) as Line;
  const notices = ['柳溪网是柳溪市委宣传部主管、柳溪日报社主办的新闻网站，成立于2003年。', '本网站使用Cookie来改善您的浏览体验，继续浏览即表示同意。'];
  const reports = ['柳溪网3月5日电，市委宣传部召开会议。', '网信办要求各网站公开隐私政策。', '法院认为，该公司的用户协议显失公平。', '柳溪日报社党委书记温某表示，主办这次展览是为了纪念。'];
  expect(notices.filter((text) => !isNotice(line(text)))).toEqual([]);
  expect(reports.filter((text) => isNotice(line(text)))).toEqual([]);
});
