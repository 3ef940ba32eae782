import { rowLike } from "../../compose/row.ts";
import { splitGroup } from "../../compose/splitGroup.ts";
import { axisOf, type AxisEntry } from "../../form/axis.ts";
import { diagnose } from "../../network/locate/locate.ts";
import { doubtedFigures, type Figure, type Network } from "../../network/network.ts";
import { formatExact, type Exact } from "../../number/exact.ts";
import { endsIn, lastWordsOf } from "../../report/draftEnd.ts";
import type { GridForm } from "../../form/form.ts";
import { isBeingWritten } from "../../report/prompts.ts";
import { signatureOf } from "../../report/signature.ts";
import { allGrids } from "../../report/tables/grids.ts";
import {
  cellKey,
  type GridReading,
  type Report,
  type RowReading,
  type TableReading,
} from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { once } from "../../text/once.ts";
import { pointAt } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { counted } from "../say/counted.ts";
import { defineRule, type Fix, type Problem } from "../rule.ts";

/** Every row of the form is there. */
export default defineRule({
  id: "row-missing",
  severity: "error",
  isPatient: true,
  summary: say("表格缺少规定的行", "a table lacks a row of the form"),
  basis: formAsks(
    say(
      "三张表的行由格式统一规定，没有的情形填0，不得删行",
      "the form prescribes every row; what did not occur is 0",
    ),
  ),
  *check({ report, network, isFinal }) {
    const { values } = diagnose(network);
    const told = (problem: Problem, isToCome: boolean): Problem =>
      isToCome && !isFinal ? { ...problem, severity: "information" } : problem;
    for (const table of report.tables) {
      const missing = missingGrids(table);
      if (missing.length) yield told(lackingGrids(table, missing), areToCome(report, table, missing));
    }
    for (const { table, grid } of allGrids(report)) {
      if (!grid.rows.length) {
        yield told(noRow(table, grid), isStillWritten(report, grid));
        continue;
      }
      const axis = axisOf(grid.form.rows);
      if (grid.rows.filter(({ entry }) => !entry.isGroup).length === leavesIn(axis)) continue;
      const present = new Map(grid.rows.map(row => [row.entry.key, row]));
      const collapsed = axis.filter(
        entry => entry.isGroup && present.has(entry.key) && !entry.leaves.some(leaf => present.has(leaf)),
      );
      for (const group of collapsed)
        yield collapsedGroup(report, network, table, grid, present.get(group.key) as RowReading);
      const stoodFor = new Set(collapsed.flatMap(group => group.leaves));
      const missing = axis.filter(
        entry => !entry.isGroup && !present.has(entry.key) && !stoodFor.has(entry.key),
      );
      for (const run of runsOf(axis, missing))
        yield told(
          missingRows(report, table, grid, run, values),
          run.at(-1) === axis.at(-1) && isStillWritten(report, grid),
        );
    }
  },
});

const leavesIn = once((axis: readonly AxisEntry[]): number => axis.filter(entry => !entry.isGroup).length);

const noRow = ({ form }: TableReading, grid: GridReading): Problem => ({
  span: grid.labels[0]?.span ?? pointAt(grid.span.start),
  message: say(
    `${form.shortName.zh}只有表头，没有填写数字的行`,
    `${form.shortName.en} has a head, but no row of figures`,
  ),
});

/** Whether a draft ends where a stretch's next rows would stand, with perhaps one begun, or has prompts left. */
function isStillWritten({ document, sections }: Report, { labels, rows, obstacles }: GridReading): boolean {
  const spans = [
    ...rows.map(({ line }) => line),
    ...[...rows, ...labels, ...obstacles].map(({ span }) => span),
  ];
  if (isBeingWritten(document) || endsIn(document, ...spans)) return true;
  const { line } = lastWordsOf(document);
  const between = document.text.slice(Math.max(...spans.map(({ end }) => end)), line.start);
  const isSection = sections.some(({ title }) => title.end > line.start);
  return line.end - line.start < LONGEST_BEGUN && !/[\p{L}\p{N}]/u.test(between) && !isSection;
}

/** No longer than this is a row of which only a label stands. */
const LONGEST_BEGUN = 40;

/** The stretches of a table that aren't there at all. */
const missingGrids = ({ form, grids }: TableReading): GridForm[] =>
  form.grids.filter(grid => !grids.some(reading => reading.form === grid));

/** Whether stretches that aren't there are the form's last, and the draft ends where they would stand, perhaps in a head. */
function areToCome(report: Report, { form, grids }: TableReading, missing: readonly GridForm[]): boolean {
  const { document, sections, tables } = report;
  if (form.grids.at(-missing.length) !== missing[0]) return false;
  if (isBeingWritten(document)) return true;
  const end = grids.at(-1)?.span.end ?? 0;
  const starts = [...sections.map(section => section.title), ...tables.map(table => table.span)];
  return (
    !starts.some(({ start }) => start >= end) && !/。/.test(document.text.slice(end)) && !signatureOf(report)
  );
}

/** They are one finding. */
function lackingGrids({ form, grids, span }: TableReading, missing: readonly GridForm[]): Problem {
  const names = missing.flatMap(grid => grid.rows.map(row => `${grid.caption ?? ""}“${row.label}”`));
  return {
    span: grids[0]?.labels[0]?.span ?? pointAt(span.start),
    message: say(
      `${form.shortName.zh}缺少${listed(names)}`,
      `${form.shortName.en} lacks ${names.length > MOST_NAMED ? `${names.length} rows from ${names[0]}` : names.join(", ")}`,
    ),
  };
}

/** More names than these are told by their number. */
const MOST_NAMED = 3;

const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join("、")}等 ${names.length} 行`
    : names.join("、");

/** Missing rows that follow each other in the form are one finding. */
function runsOf(axis: readonly AxisEntry[], missing: readonly AxisEntry[]): AxisEntry[][] {
  const leaves = axis.filter(entry => !entry.isGroup);
  const runs: AxisEntry[][] = [];
  for (const entry of missing) {
    const last = runs.at(-1)?.at(-1);
    if (last && leaves.indexOf(last) + 1 === leaves.indexOf(entry)) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function missingRows(
  report: Report,
  table: TableReading,
  grid: GridReading,
  run: readonly AxisEntry[],
  values: ReadonlyMap<Figure, Exact>,
): Problem {
  const leaves = axisOf(grid.form.rows).filter(entry => !entry.isGroup);
  const before = leaves.slice(0, leaves.indexOf(run[0] as AxisEntry));
  const previous = before
    .reverse()
    .flatMap(entry => grid.rows.find(row => row.entry.key === entry.key) ?? [])[0];
  const names = run.map(entry => `“${entry.label}”`);
  const fix = previous?.isPlaced ? insertion(report, grid, previous, run, values) : undefined;
  return {
    span: previous?.label ?? previous?.span ?? pointAt(grid.span.start),
    message: say(
      `${table.form.shortName.zh}${previous ? "此行之后" : ""}缺少${listed(names)}`,
      `${table.form.shortName.en} lacks ${names.length > MOST_NAMED ? `${names.length} rows from ${names[0]}` : names.join(", ")}`,
    ),
    fixes: fix ? [fix] : [],
  };
}

/** New rows, written as a row of the same level is, with the figures that follow from the others; the rest is blank. */
function insertion(
  { document }: Report,
  grid: GridReading,
  previous: RowReading,
  run: readonly AxisEntry[],
  values: ReadonlyMap<Figure, Exact>,
): Fix | undefined {
  const group = previous.entry.path.at(-1);
  const isPlain = run.every(entry => entry.path.at(-1) === group);
  const model = grid.rows.find(
    row => row.entry.path.at(-1) === group && rowLike(document.text, grid, row, "", () => "") !== undefined,
  );
  if (!isPlain || !model) return undefined;
  const known = new Map(
    [...values].flatMap(([{ cell }, value]) =>
      cell?.grid === grid.form.key ? [[cellKey(cell.row, cell.column), formatExact(value)]] : [],
    ),
  );
  const at = (row: string, column: string): string => known.get(cellKey(row, column)) ?? "";
  const isTold = run.every(({ key: row }) => grid.columns.every(({ key }) => at(row, key)));
  const rows = run.map(
    ({ key: row, label }) => rowLike(document.text, grid, model, label, column => at(row, column)) ?? "",
  );
  return offer(
    isTold
      ? say(
          `补上缺少的 ${run.length} 行，填上按合计算出的数字`,
          `Insert ${counted(run.length, "missing row")} with the figures that the sums ask for`,
        )
      : say(
          `补上缺少的 ${run.length} 行，数字待填`,
          `Insert ${counted(run.length, "missing row")}, figures to be filled in`,
        ),
    { span: pointAt(previous.line.end), newText: rows.map(row => `\n${row}`).join("") },
  );
}

/** Whether a row is read whole and nothing says that a figure of it is wrong: parting it would carry the fault along. */
function isSound(network: Network, { form }: GridReading, { entry, isPlaced }: RowReading): boolean {
  const doubted = doubtedFigures(network);
  const isOwn = ({ cell }: Figure): boolean => cell?.grid === form.key && cell.row === entry.key;
  return isPlaced && !network.figures.some(figure => isOwn(figure) && doubted.has(figure.id));
}

function collapsedGroup(
  report: Report,
  network: Network,
  table: TableReading,
  grid: GridReading,
  row: RowReading,
): Problem {
  const members = axisOf(grid.form.rows).filter(entry => entry.path.at(-1)?.key === row.entry.key);
  const edits = isSound(network, grid, row)
    ? splitGroup(report.document.text, grid, row, members)
    : undefined;
  const last = members.at(-1)?.label ?? "";
  return {
    span: row.label ?? row.span,
    severity: "warning",
    message: say(
      `${table.form.shortName.zh}的“${row.entry.label}”只有一行，${report.form.key}年版分为 ${members.length} 行`,
      `“${row.entry.label}” is one row here; the ${report.form.key} form has ${members.length}`,
    ),
    fixes: edits
      ? [
          offer(
            say(
              `拆成 ${members.length} 行，原有数字计入“${last}”，其余为 0`,
              `Split into ${members.length} rows, its figures under “${last}”, 0 in the others`,
            ),
            ...edits,
          ),
        ]
      : [],
  };
}
