/** How many columns a character takes up: some programs give full-width characters one, some give “ or — two. */
export type Metric = "wide" | "wider" | "even";

/** Where each UTF-16 unit of a line stands, in columns from its start; and, last, where the line ends. */
export function columnsOf(line: string, metric: Metric): number[] {
  const columns: number[] = [];
  let at = 0;
  for (let i = 0; i < line.length; i++) {
    columns.push(at);
    const point = line.codePointAt(i) ?? 0;
    if (point > 0xffff) {
      columns.push(at);
      i++;
    }
    at += metric === "even" ? 1 : isWide(point) || (metric === "wider" && isAmbiguous(point)) ? 2 : 1;
  }
  columns.push(at);
  return columns;
}

const isWide = (point: number): boolean =>
  point >= 0x1100 &&
  (point <= 0x115f ||
    (point >= 0x2e80 && point <= 0xa4cf && point !== 0x303f) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd));

/** Wide in Chinese type, narrow elsewhere: quotation marks, dashes, dots, circled numbers. */
const isAmbiguous = (point: number): boolean =>
  (point >= 0x2010 && point <= 0x2027) ||
  (point >= 0x2460 && point <= 0x24ff) ||
  point === 0xb7 ||
  point === 0xd7;
