import { anyOf, type Entry } from "../../text/lexicon.ts";

/** What a web page tells of a paper behind its title. */
const TOLD: readonly Entry[] = [
  ...["发布日期", "发布时间", "发表日期", "发表时间", "公开日期", "公开时间", "成文日期", "更新时间"],
  ...["日期", "时间", "来源", "信息来源", "文章来源", "作者", "责任编辑", "编辑", "发布机构", "发布单位"],
  ...["浏览", "浏览量", "浏览次数", "点击", "点击数", "点击次数", "访问量", "阅读", "阅读次数", "阅读量"],
];

/** Names of sites, as they end. */
const SITES: readonly Entry[] = ["网", "网站", "平台", "政府", "专栏", "办公室", "管委会", "公众号"];

/** Behind the report's name: 发布日期：2025-01-20; [字体：大 中 小]; -临溪县人民政府; _临溪政务网; www.…. */
const OF_PAGE = new RegExp(
  `^(?:${[
    `${anyOf(TOLD)}[:：].*`,
    String.raw`[【\[(（]?字[体号].*`,
    String.raw`[(（]?(?:https?:|www\.)[\w./:?=&%-]*[)）]?`,
    String.raw`[-_—–|｜]+[\p{Script=Han}·]{1,24}?${anyOf(SITES)}`,
  ].join("|")})+$`,
  "u",
);
const NAME_END = /(?:报告书?|年报|总结)(?:[(（][^()（）]{1,10}[)）])?/g;

/** The words of a line up to a report's name, without what a page puts behind it; as they are where nothing is. */
export function withoutPage(words: string): string {
  for (const { 0: name, index } of words.matchAll(NAME_END)) {
    const end = index + name.length;
    if (OF_PAGE.test(words.slice(end))) return words.slice(0, end);
  }
  return words;
}
