import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** No row has more figures than the form has columns. */
export default defineRule({
  id: "figure-extra",
  severity: "warning",
  summary: say("一行中的数字多于规定的列数", "a row has more figures than the form has columns"),
  basis: formAsks(say("三张表的列由格式统一规定", "the form prescribes the columns of its three tables")),
  *check({ report }) {
    for (const { grid } of allGrids(report))
      for (const { kind, span } of grid.obstacles)
        if (kind === "figure-extra")
          yield {
            span,
            message: say(
              `这一行多出一个数字“${textOf(report.document.text, span)}”，没有对应的列`,
              `“${textOf(report.document.text, span)}” stands under no column of the form`,
            ),
          };
  },
});
