import { allGrids } from "../report/grids.ts";
import { say } from "../text/message.ts";
import { defineRule } from "./rule.ts";

/** It can be told which column each figure of a row stands in. */
export default defineRule({
  id: "row-unread",
  severity: "error",
  summary: say(
    "一行中的数字与列对应不上，未能核对",
    "the figures of a row can't be told apart by column, and weren't checked",
  ),
  basis: {
    law: "国办公开办函〔2021〕30号",
    text: say(
      "每一行的数字应与列一一对应，没有的填0",
      "a row has one figure for each column, 0 where there is nothing",
    ),
  },
  *check({ report }) {
    for (const { table, grid } of allGrids(report))
      for (const row of grid.rows) {
        if (row.isPlaced) continue;
        const name = row.entry.label ? `“${row.entry.label}”` : "";
        yield {
          span: row.span,
          message: say(
            `${table.form.name.zh}${name}这一行的数字与 ${grid.columns.length} 列对应不上，未能核对`,
            `the figures of this row can't be matched to the ${grid.columns.length} columns of ${table.form.name.en}, and were not checked`,
          ),
        };
      }
  },
});
