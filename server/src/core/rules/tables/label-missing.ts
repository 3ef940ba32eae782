import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { counted } from "../say/counted.ts";
import { defineRule } from "../rule.ts";

/** Every row of a table with row labels has its own. */
export default defineRule({
  id: "label-missing",
  severity: "information",
  isPatient: true,
  summary: say("表格的行没有行名，按规定的顺序读入", "rows without labels were read in the form's order"),
  basis: formAsks(
    say("三张表的行、列名称由格式统一规定", "the form prescribes the labels of its three tables"),
  ),
  *check({ report }) {
    for (const { table, grid } of allGrids(report)) {
      const bare = grid.rows.filter(row => row.entry.label && !row.label);
      const [first] = bare;
      if (!first) continue;
      yield {
        span: first.span,
        message: say(
          `${table.form.shortName.zh}有 ${bare.length} 行没有行名，已按格式的次序从“${first.entry.label}”往下读`,
          `${table.form.shortName.en} has ${counted(bare.length, "row")} without a label, read in the form's order from “${first.entry.label}” on`,
        ),
      };
    }
  },
});
