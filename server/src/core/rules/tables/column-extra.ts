import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** No column stands in a table that the form doesn't have. */
export default defineRule({
  id: "column-extra",
  severity: "warning",
  summary: say("表格多出规定以外的列", "a table has a column that the form doesn't have"),
  basis: formAsks(
    say("三张表的列由格式统一规定，不得自行增加", "the form prescribes every column; none may be added"),
  ),
  *check({ report }) {
    for (const { table, grid } of allGrids(report))
      for (const { kind, span } of grid.obstacles) {
        if (kind !== "column-extra") continue;
        const words = textOf(report.document.text, span);
        yield {
          span,
          message: say(
            `${table.form.name.zh}多出“${words}”一列，格式没有这一列；其余各列照常核对`,
            `${table.form.name.en} has a column “${words}” that the form doesn't have; the other columns were checked`,
          ),
        };
      }
  },
});
