import { order, piecesOf, type Style } from "../../rules/clean.ts";

/** A report in which everything holds. */
export function cleanDraft(style: Style = "plain"): string {
  const pieces = piecesOf(style);
  return `${order.map(name => pieces.get(name)).join("\n\n")}\n`;
}

/** A total of table three that is one too high, which its row and its column both say: 3 + 1 = 4, not 5. */
export const wrongTotal = changed("\t3\t1\t0\t0\t0\t0\t4\n", "\t3\t1\t0\t0\t0\t0\t5\n");

/** A cell left empty where only 0 can stand. */
export const emptyCell = changed("办理\t\t\t1\t0\t0\t0\t0\t0\t1\n", "办理\t\t\t1\t\t0\t0\t0\t0\t1\n");

/** A total of table four that does not agree with its parts: either may be the wrong one. */
export const doubtfulTotal = changed("\n1\t0\t0\t0\t1\t", "\n1\t0\t0\t0\t2\t");

/** A wrong sum in a text that is no report, for all that it speaks of one. */
export const minutes = [
  "会议纪要",
  "",
  "会议听取了政府信息公开工作年度报告起草情况的汇报。",
  "",
  "参会单位\t上午\t下午\t总计",
  "水务局\t3\t1\t5",
  "",
].join("\n");

function changed(part: string, replacement: string): string {
  const clean = cleanDraft();
  if (!clean.includes(part)) throw new Error(`The clean report has no “${part}”`);
  return clean.replace(part, () => replacement);
}
