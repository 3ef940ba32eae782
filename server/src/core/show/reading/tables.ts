import { axisOf, type AxisEntry } from "../../form/axis.ts";
import { shortLabel } from "../../ties/cellName.ts";
import { formatExact } from "../../number/exact.ts";
import { cellKey, type Cell, type GridReading, type Report, type TableReading } from "../../report/report.ts";
import { say, type Language, type Message } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { markdownTable, placed, type Link, type LinkTo } from "./markdown.ts";
import { LINE, NOT_FOUND } from "./words.ts";

/** Each table of the form, every row and column of it, with what the draft has there. */
export function describeTables(
  report: Report,
  language: Language,
  withKeys: boolean,
  linkTo?: LinkTo,
): string[] {
  return report.form.tables.flatMap(form => {
    const found = report.tables.filter(table => table.form.key === form.key);
    if (!found.length) return [`## ${form.name[language]}\n\n${NOT_FOUND[language]}\n`];
    return found.map(table => describeTable(report, table, language, withKeys, linkTo));
  });
}

function describeTable(
  report: Report,
  { span, form, grids }: TableReading,
  language: Language,
  withKeys: boolean,
  linkTo: LinkTo | undefined,
): string {
  const { origin } = report.document;
  const [first, last] = [span.start, span.end].map(offset => origin.positionAt(offset).line + 1);
  const place = say(`第 ${first} 至 ${last} 行`, `lines ${first} to ${last}`);
  const missing = form.grids.filter(({ key }) => !grids.some(grid => grid.form.key === key));
  return [
    `## ${form.name[language]} (${place[language]})\n`,
    ...grids.map(grid => describeGrid(report, grid, language, withKeys, linkTo)),
    ...missing.map(({ caption = "" }) => `### ${caption}\n\n${NOT_FOUND[language]}\n`),
  ].join("\n");
}

function describeGrid(
  { document }: Report,
  grid: GridReading,
  language: Language,
  withKeys: boolean,
  linkTo: LinkTo | undefined,
): string {
  const { form, cells, labels, obstacles } = grid;
  const line = ({ start }: Span): string => String(document.origin.positionAt(start).line + 1);
  const linked = (span: Span): string | Link =>
    placed(line(span), document.origin.positionAt(span.start), linkTo);
  const [rowAxis, columnAxis] = [axisOf(form.rows), axisOf(form.columns)];
  const columns = columnAxis.filter(entry => !entry.isGroup);
  const rows = rowAxis.flatMap(entry => {
    const row = grid.rows.find(row => row.entry.key === entry.key);
    return entry.isGroup && !row ? [] : [{ entry, line: row ? line(row.span) : "-", span: row?.span }];
  });
  const label = (entry: AxisEntry, axis: readonly AxisEntry[]): string => {
    const misprint = labels.find(placed => placed.entry.key === entry.key && placed.how === "misprinted");
    const misprinted = misprint ? ` ← “${textOf(document.text, misprint.span)}”` : "";
    return shortLabel(entry, axis) + misprinted;
  };
  const show = (row: AxisEntry, column: AxisEntry): string =>
    shown(cells.get(cellKey(row.key, column.key)), document.text)[language];
  const keys = (key: string): string[] => (withKeys ? [key] : []);
  const [only] = rows;
  const table =
    only && rows.length === 1 && columns.length > MOST_COLUMNS
      ? markdownTable(
          [COLUMN[language], `${LINE[language]} ${only.line}`, ...keys(KEY[language])],
          columns.map(column => [label(column, columnAxis), show(only.entry, column), ...keys(column.key)]),
        )
      : markdownTable(
          [
            LINE[language],
            ROW[language],
            ...columns.map(column => label(column, columnAxis)),
            ...keys(KEY[language]),
          ],
          [
            ...rows.map(row => [
              row.span ? linked(row.span) : row.line,
              label(row.entry, rowAxis),
              ...columns.map(column => show(row.entry, column)),
              ...keys(row.entry.key),
            ]),
            ...(withKeys ? [["", KEY[language], ...columns.map(({ key }) => key), ""]] : []),
          ],
        );
  const extra = obstacles.map(
    ({ span }) =>
      `- ${LINE[language]} ${line(span)}: “${textOf(document.text, span)}” ${NO_PLACE[language]}\n`,
  );
  return [form.caption && `### ${form.caption}\n`, table, extra.join("")].filter(Boolean).join("\n");
}

/** A form's only row with more columns than this is written downwards. */
const MOST_COLUMNS = 8;

function shown(cell: Cell | undefined, draft: string): Message {
  if (!cell) return NOT_THERE;
  const { content, span } = cell;
  if (content.kind !== "figure")
    return content.kind === "unread" ? unread(textOf(draft, span)) : GAPS[content.kind];
  const value = formatExact(content.value);
  const written = textOf(draft, span).trim();
  return written === value ? say(value, value) : say(`${value} ← “${written}”`, `${value} ← “${written}”`);
}

const NOT_THERE = say("✗ 没有", "✗ not there");

const GAPS = {
  empty: say("□ 空", "□ empty"),
  missing: say("✗ 缺格", "✗ missing"),
  unplaced: say("? 位置未定", "? place unknown"),
} as const;

const unread = (written: string): Message => say(`? 读不出“${written}”`, `? unread “${written}”`);

const KEY = say("键", "key");
const ROW = say("项目", "row");
const COLUMN = say("列", "column");
const NO_PLACE = say("未能归位", "has no place in the form");
