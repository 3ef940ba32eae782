import type { AxisEntry } from "../../form/axis.ts";
import type { TableForm } from "../../form/form.ts";
import { allGrids } from "../../report/tables/grids.ts";
import type { GridReading, RowReading, TableReading } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { counted } from "../say/counted.ts";
import { defineRule, type Problem } from "../rule.ts";

/** As many rows of one table that can't be read are one finding. */
const MANY = 4;

/** It can be told which column each figure of a row stands in. */
export default defineRule({
  id: "row-unread",
  severity: "error",
  isPatient: true,
  summary: say(
    "一行中的数字与各列对不上，没有核对",
    "the figures of a row can't be told apart by column, and weren't checked",
  ),
  basis: formAsks(
    say(
      "每一行的数字应与列一一对应，没有的填0",
      "a row has one figure for each column, 0 where there is nothing",
    ),
  ),
  *check({ report }) {
    for (const { table, grid } of allGrids(report)) {
      const unread = grid.rows.filter(row => !row.isPlaced);
      if (unread.length >= MANY) yield manyRows(table, unread);
      else for (const row of unread) yield oneRow(table, grid, row);
    }
  },
});

const oneRow = (
  { form }: TableReading,
  grid: GridReading,
  { entry, span, figureCount }: RowReading,
): Problem => ({
  span,
  message: say(
    `${nameOfRow(form, entry).zh}这一行${countOf(figureCount, grid).zh}，没有核对`,
    `${nameOfRow(form, entry).en} ${countOf(figureCount, grid).en} and was not checked`,
  ),
});

const nameOfRow = ({ shortName }: TableForm, { label }: AxisEntry): Message =>
  label ? say(`“${label}”`, `the row “${label}”`) : say(shortName.zh, `the row of ${shortName.en}`);

const countOf = (count: number, { columns }: GridReading): Message =>
  count === columns.length
    ? say("的数字对不准各列", "has figures that can't be matched to its columns")
    : say(
        `${count ? `有 ${count} 个数字` : "没有数字"}，应有 ${columns.length} 个`,
        `has ${counted(count, "figure")} where there should be ${columns.length},`,
      );

const manyRows = ({ form }: TableReading, [first, ...others]: readonly RowReading[]): Problem => ({
  span: (first as RowReading).span,
  message: say(
    `${form.shortName.zh}有 ${others.length + 1} 行的数字个数与列数不符，没有核对；这是第一行`,
    `the figures of ${others.length + 1} rows of ${form.shortName.en} can't be matched to its columns, and were not checked; this is the first`,
  ),
  related: others.map(({ span }) => ({ span, message: say("这一行也没有核对", "nor was this row") })),
});
