import type { Report } from "../../report/report.ts";
import { anyOf } from "../../text/lexicon.ts";
import { textOf, type Span } from "../../text/span.ts";

/** What a website puts above an article, each before a colon. */
const LABELS = [
  ...["索引号", "文号", "发文字号", "主题词", "主题分类", "分类", "公开方式", "信息名称"],
  ...["信息来源", "来源", "作者", "责任编辑", "编辑", "审核", "发布机构", "发布单位", "发文机关"],
  ...["发布时间", "发布日期", "发表时间", "成文日期", "生成日期", "发文日期", "更新时间"],
  ...["字体", "字号", "字体大小", "浏览次数", "浏览量", "点击数", "点击量", "访问量", "阅读次数"],
];

const PAGE_INFO = new RegExp(`${anyOf(LABELS)}\\s*[:：]`, "u");

/** Whether a place stands in what a website says of the page: above the title, or in a line of such labels below it. */
export function isInPageInfo({ document, title, sections }: Report, { start, end }: Span): boolean {
  if (title && end <= title.span.start) return true;
  if (start >= (sections[0]?.heading.span.start ?? Infinity)) return false;
  const line = document.blocks.find(block => block.span.start <= start && end <= block.span.end);
  return (
    line !== undefined &&
    line.span.end - line.span.start < LONGEST &&
    PAGE_INFO.test(textOf(document.text, line.span))
  );
}

const LONGEST = 200;
