import { writeTable } from "../../server/src/core/compose/table.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";

/** How a draft of the pages is written. */
export const styles = ["plain", "markdown"] as const;

export type Style = (typeof styles)[number];

/** A report in which everything is right, by pieces that a page's case may replace: 标题 引言 一 … 六, 一（一） …, 表二 … */
export type Pieces = ReadonlyMap<string, string>;

/** The order in which the pieces make a whole draft. */
export const order = ["标题", "引言", "一", "二", "三", "四", "五", "六"];

const requests: Record<string, readonly number[]> = {
  received: [6, 2, 0, 0, 0, 0, 8],
  carriedIn: [1, 0, 0, 0, 0, 0, 1],
  "outcomes.granted": [3, 1, 0, 0, 0, 0, 4],
  "outcomes.grantedInPart": [1, 0, 0, 0, 0, 0, 1],
  "outcomes.refused.internalAffairs": [1, 0, 0, 0, 0, 0, 1],
  "outcomes.unavailable.notHeld": [1, 1, 0, 0, 0, 0, 2],
  "outcomes.total": [6, 2, 0, 0, 0, 0, 8],
  carriedOut: [1, 0, 0, 0, 0, 0, 1],
};

/** Of table three, in the form's order. */
export const requestColumns = [
  "naturalPersons",
  "organizations.businesses",
  "organizations.researchInstitutes",
  "organizations.publicInterestOrganizations",
  "organizations.legalServices",
  "organizations.others",
  "total",
];

const others: Record<string, string> = {
  "normativeDocuments.made": "1",
  "normativeDocuments.inForce": "9",
  "permits.decisions": "120",
  "penalties.decisions": "15",
  "fees.amount": "3.25",
  "cases.review.upheld": "1",
  "cases.review.total": "1",
};

const figure = (grid: string, row: string, column: string): string =>
  grid === "requests"
    ? String(requests[row]?.[requestColumns.indexOf(column)] ?? 0)
    : (others[`${row}.${column}`] ?? "0");

const parts: readonly (readonly [string, string])[] = [
  [
    "（一）主动公开",
    "全年通过县政府门户网站公开信息86条，其中通知公告52条、政策解读34条。发布行政规范性文件1件，现行有效9件。",
  ],
  ["（二）依申请公开", "全年新收政府信息公开申请8件，上年结转1件，办结8件，结转下年度继续办理1件。"],
  ["（三）政府信息管理", "严格落实公开前的保密审查，按季度核对栏目内容，及时清理失效文件。"],
  ["（四）政府信息公开平台建设", "改版门户网站公开专栏，按主题归集水利政策，方便群众检索。"],
  ["（五）监督保障", "由分管领导负责日常调度，组织业务培训2次，未发生责任追究情形。"],
];

/** The whole of it, written one way. */
export function cleanReport(style: Style): string {
  const pieces = piecesOf(style);
  return `${order.map(name => pieces.get(name)).join("\n\n")}\n`;
}

/** The pieces of the clean report, written one way. */
export function piecesOf(style: Style): Map<string, string> {
  const heading = (level: number, text: string) =>
    style === "markdown" ? `${"#".repeat(level)} ${text}` : text;
  const pieces = new Map<string, string>();
  pieces.set("标题", heading(1, "临溪县水务局2024年政府信息公开工作年度报告"));
  pieces.set(
    "引言",
    "根据《中华人民共和国政府信息公开条例》和有关要求编制本报告。所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
  );
  parts.forEach(([title, text], at) => {
    pieces.set(`一（${"一二三四五"[at]}）`, `${heading(3, title)}\n\n${text}`);
  });
  edition2021.tables.forEach((table, at) => {
    const lines = writeTable(table, style === "markdown" ? "gfm" : "tsv", figure);
    pieces.set(`表${"二三四"[at]}`, lines.join("\n"));
  });
  pieces.set(
    "五",
    "存在的问题主要是公开形式较为单一，解读材料更新不够及时。下一步将丰富图文解读，健全更新提醒机制，按月督促落实。",
  );
  pieces.set("六", "2024年，本机关未收取信息处理费。");
  edition2021.sections.forEach((section, at) => {
    const number = "一二三四五六"[at] as string;
    const body =
      at === 0
        ? parts.map((_, part) => pieces.get(`一（${"一二三四五"[part]}）`)).join("\n\n")
        : (pieces.get(`表${number}`) ?? pieces.get(number));
    pieces.set(number, `${heading(2, `${number}、${section.title}`)}\n\n${body}`);
  });
  return pieces;
}
