import { allGrids } from "../../report/tables/grids.ts";
import type { GridReading, RowReading, TableReading } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule, type Problem } from "../rule.ts";

/** As many rows of one table that can't be read are one finding. */
const MANY = 4;

/** It can be told which column each figure of a row stands in. */
export default defineRule({
  id: "row-unread",
  severity: "error",
  summary: say(
    "一行中的数字与列对应不上，未能核对",
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

const oneRow = ({ form }: TableReading, grid: GridReading, { entry, span }: RowReading): Problem => ({
  span,
  message: say(
    `${form.name.zh}${entry.label && `“${entry.label}”`}这一行的数字与 ${grid.columns.length} 列对应不上，未能核对`,
    `the figures of this row can't be matched to the ${grid.columns.length} columns of ${form.name.en}, and were not checked`,
  ),
});

const manyRows = ({ form }: TableReading, [first, ...others]: readonly RowReading[]): Problem => ({
  span: (first as RowReading).span,
  message: say(
    `${form.name.zh}有 ${others.length + 1} 行的数字与列对应不上，未能核对；这是第一行`,
    `the figures of ${others.length + 1} rows of ${form.name.en} can't be matched to its columns, and were not checked; this is the first`,
  ),
  related: others.map(({ span }) => ({ span, message: say("这一行也未能核对", "nor was this row") })),
});
