import type { Line } from "../document/document.ts";
import { axisOf } from "../form/axis.ts";
import { anyOf, type Entry } from "../text/lexicon.ts";
import { simplified } from "../text/script.ts";
import { textOf } from "../text/span.ts";
import { halfWidth } from "../text/width.ts";
import type { Report, Section, TableReading } from "./report.ts";
import { holdsTables } from "./sections/official.ts";
import { fold } from "./tables/label.ts";
import { unbroken } from "./title/shortLines.ts";

/**
 * Whether a text is a report, finished or begun: by its sections and tables, else by its first lines. What only speaks of
 * reports (a notice, an article, a list of them) isn't one, unless it has a report's figures.
 */
export function isReport(report: Report): boolean {
  const { title, sections, tables } = report;
  const kinds = new Set(sections.map(section => section.form)).size;
  const evidence = (title ? 2 : 0) + kinds + 2 * tables.length;
  if (tables.some(hasFigures) && (evidence >= 3 || tables.some(isMostlyThere))) return true;
  const isKnown =
    (evidence >= 3 && kinds + tables.length > 0) ||
    isWholeTitle(report) ||
    isPresented(report) ||
    tables.some(isMostlyThere) ||
    sections.some(section => hasOwnWords(report, section));
  return isKnown && !speaksOfReports(report);
}

/** Whether a text is tables of the form and nothing of the rest: copied out of a report, or of a workbook. */
export const isTablesOnly = (report: Report): boolean =>
  report.tables.length > 0 &&
  !report.title &&
  !report.sections.length &&
  !isPresented(report) &&
  !report.document.blocks.some(
    block => block.kind === "line" && /[。；]/.test(textOf(report.document.text, block.content)),
  );

const hasFigures = ({ grids }: TableReading): boolean =>
  grids.some(({ cells }) => [...cells.values()].some(({ content }) => content.kind === "figure"));

/** Whether more than half of a table's labels are there, as the form has them. */
function isMostlyThere({ form, grids }: TableReading): boolean {
  const labels = form.grids.flatMap(({ rows, columns }) => [...axisOf(rows), ...axisOf(columns)]);
  const found = grids.flatMap(grid => grid.labels.filter(({ how }) => how === "worded"));
  return new Set(found.map(({ entry }) => entry)).size > labels.filter(({ label }) => label).length / 2;
}

/** A title with organ and year, in the form's words, that no other report's stands beside. */
function isWholeTitle({ title, form, document }: Report): boolean {
  if (!title?.organ || !title.year) return false;
  const words = simplified(unbroken(document.text, title.span));
  return [form.title, ...(form.titleVariants ?? [])].some(name => words.endsWith(name));
}

const LAW: readonly Entry[] = ["政府信息公开", "政务公开", "信息公开条例"];

/** How a report speaks of itself; each with the report's name or the law's behind or before it. */
const OWN_VOICE = [
  /(?:现|特|我[局委办县市区镇乡街院厅]|本[局委办镇乡街单机]).{0,24}(?:公布|发布|公开|编制|编写|撰写|制作|形成)了?.{0,60}(?:报告|年报)/,
  /(?:现将|现就).{0,40}政府信息公开.{0,20}(?:报告|年报).{0,8}如下/,
  /本(?:年度|年)?(?:报告|年报)(?:是|由|系|按|依|根据|遵照|所列|中所列|所涉|中的?数据|的?统计|共|包括|主要|分为|涵盖|内容|的内容|公布)/,
  /(?:编制|公布|形成|撰写|制作)(?:了)?本(?:年度|年)?(?:报告|年报)/,
  /(?:所列|报告)数据(?:的)?(?:统计)?(?:期限|时限|时间)?(?:自|从|为|截至)/,
];
const law = new RegExp(anyOf(LAW));
const LINES_OF_PREFACE = 12;

/** Whether one of the first lines presents the report in its own voice: 现公布…年度报告, 本报告依照…第五十条. */
function isPresented({ document, sections }: Report): boolean {
  const first = sections[0]?.heading.span.end ?? Infinity;
  const lines = document.blocks.filter((block): block is Line => block.kind === "line");
  const below = lines.findIndex(({ span }) => span.start >= first);
  const opening = lines.slice(0, Math.min(LINES_OF_PREFACE, below < 0 ? Infinity : below + 3));
  return opening.some(line => {
    const words = plainWords(document.text, line).slice(0, LONGEST_LINE);
    return law.test(words) && OWN_VOICE.some(voice => voice.test(words));
  });
}

const LONGEST_LINE = 1000;
const plainWords = (text: string, { content }: Line): string =>
  halfWidth(
    simplified(textOf(text, { ...content, end: Math.min(content.end, content.start + LONGEST_LINE) })),
  );

/** So much below a heading is near it. */
const NEAR = 1500;

/** Whether the form's words for what belongs under a heading stand near it: its tables' labels, or its topics. */
function hasOwnWords({ document, form }: Report, { form: section, body, parts }: Section): boolean {
  if (!holdsTables(form, section) && !section.topics) return false;
  const near = fold(document.text.slice(body.start, Math.min(body.end, body.start + NEAR)));
  const labels = form.tables
    .filter(table => table.section === section.key)
    .flatMap(({ grids }) => grids)
    .flatMap(({ rows, columns, caption }) => [
      ...[...axisOf(rows), ...axisOf(columns)].map(({ label }) => fold(label)),
      fold(caption ?? ""),
    ]);
  const topics = (section.topics ?? []).map(topic => fold(topic.title));
  const named = new Set([...labels, ...topics].filter(words => words.length > 3 && near.includes(words)));
  return named.size >= 2 || new Set(parts.flatMap(part => part.topics)).size >= 2;
}

/** Titles of papers and pages on reports. */
const OTHER_TITLES = [
  /关于.{0,60}的?(?:通知|通报|函|请示|批复|意见)(?:[(（].{0,30}[)）])?$/,
  /(?:报告|年报).{0,20}(?:办法|指南|方案|细则|模板|范本|须知|要求|说明|提纲|培训|通知|通报|公告)(?:[(（].{0,30}[)）])?$/,
  /(?:报告|年报).{0,20}(?:解读|问答|看点|亮点|数据|图解|发布|出炉|公布|上线|评估|评议|排名)|(?:解读|读懂|图解|看懂|带你看).{0,30}(?:报告|年报)/,
  /(?:汇总|一览|统计|情况)表$|统计数据$|年鉴|白皮书|百科/,
  /^(?:各|全[市县区省]各|[市县区省]各|机关各)[^。]{0,60}[:：]$/,
];
/** Sentences of notices and of news. */
const OTHER_SENTENCES =
  /请(?:各|你们?[^好]|于\d)|(?:报送|上报)(?:至|到|我|县|市|区|省)|记者|本报讯|本网讯|^近日|[,，。](?:近日|日前)|^日前|据悉|据了解|获悉/;
const FIRST_LINES = 12;
const LONGEST_TITLE = 60;
/** An entry of a list of reports, with the date or the file's name behind. */
const LISTED = /(\d{4})年?度?.{0,20}(?:年度报告|工作报告|年报)[^。，,；;]{0,24}$/;
const FILE = /(?:报告|年报).{0,12}\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)/i;

/** Whether the first lines are those of a paper or a page that speaks of reports. */
function speaksOfReports({ document, title, sections }: Report): boolean {
  if (title && sections.length) return false;
  const end = sections[0]?.heading.span.start ?? Infinity;
  const lines = document.blocks
    .filter((block): block is Line => block.kind === "line" && block.span.start < end)
    .map(line => plainWords(document.text, line).replace(/\s+/g, ""));
  const opening = lines.slice(0, FIRST_LINES);
  const isOther = (words: string): boolean =>
    (words.length <= LONGEST_TITLE &&
      !/[,，。]|如下/.test(words) &&
      OTHER_TITLES.some(other => other.test(words))) ||
    OTHER_SENTENCES.test(words);
  if (opening.some(isOther)) return true;
  const own = title ? simplified(unbroken(document.text, title.span)) : "";
  const listed = lines.filter(
    words => words.length <= LONGEST_TITLE && LISTED.test(words) && !own.includes(words),
  );
  return new Set(listed).size > 1 || (!sections.length && lines.some(words => FILE.test(words)));
}
