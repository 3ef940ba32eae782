import { beginningOf } from "../../text/cut.ts";
import { isOutdated } from "../../report/edition.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** No row stands in a table that the form doesn't have; rows of the next form are form-outdated's to speak of. */
export default defineRule({
  id: "row-extra",
  severity: "warning",
  isPatient: true,
  summary: say("表格多出规定以外的行", "a table has a row that the form doesn't have"),
  basis: formAsks(
    say("三张表的行由格式统一规定，不得自行增加", "the form prescribes every row; none may be added"),
  ),
  *check({ report }) {
    if (isOutdated(report)) return;
    for (const { table, grid } of allGrids(report))
      for (const { kind, span } of grid.obstacles) {
        if (kind !== "row-extra") continue;
        const words = textOf(report.document.text, span).replace(/\s+/g, " ");
        const excerpt = beginningOf(words, 24);
        yield {
          span,
          message: say(
            `${table.form.shortName.zh}的格式没有这一行，其中的数字没有读入：${excerpt}`,
            `${table.form.shortName.en} has no such row; its figures were not read: ${excerpt}`,
          ),
        };
      }
  },
});
