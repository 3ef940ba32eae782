import { axisOf } from "../../form/axis.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** Every column of the form is there. */
export default defineRule({
  id: "column-missing",
  severity: "error",
  summary: say("表格缺少规定的列", "a table lacks a column of the form"),
  basis: formAsks(
    say(
      "三张表的列由格式统一规定，没有的情形填0，不得删列",
      "the form prescribes every column; what did not occur is 0",
    ),
  ),
  *check({ report }) {
    for (const { table, grid } of allGrids(report)) {
      const present = new Set(grid.columns.map(column => column.key));
      const missing = axisOf(grid.form.columns).filter(entry => !entry.isGroup && !present.has(entry.key));
      if (!missing.length) continue;
      const names = missing.map(entry => `“${entry.label}”`);
      const head = grid.labels.findLast(label => label.axis === "column");
      yield {
        span: head?.span ?? pointAt(grid.span.start),
        message: say(
          `${table.form.shortName.zh}缺少${names.join("、")}列`,
          `${table.form.shortName.en} lacks the column ${names.join(", ")}`,
        ),
      };
    }
  },
});
