import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** No row has more figures than the form has columns; words behind them are told quietly. */
export default defineRule({
  id: "figure-extra",
  severity: "warning",
  summary: say("一行中的数字多于规定的列数", "a row has more figures than the form has columns"),
  basis: formAsks(say("三张表的列由格式统一规定", "the form prescribes the columns of its three tables")),
  *check({ report }) {
    for (const { kind, span } of [...allGrids(report)].flatMap(({ grid }) => grid.obstacles)) {
      const left = textOf(report.document.text, span);
      const en = `“${left}” stands under no column of the form`;
      if (kind === "figure-extra")
        yield { span, message: say(`这一行多出一个数字“${left}”，没有对应的列`, en) };
      else if (kind === "words-extra")
        yield {
          span,
          severity: "information",
          message: say(`这一行后面另有“${left}”，没有对应的列`, en),
        };
    }
  },
});
