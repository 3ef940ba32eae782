import { formatExact } from "../../number/exact.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** A cell of a table holds a figure and nothing else. */
export default defineRule({
  id: "figure-noted",
  severity: "information",
  summary: say("表格里的数字后面带有说明", "a figure of a table has a note behind it"),
  basis: formAsks(
    say(
      "三张表的每一格只填一个数字，要说明的写在正文里",
      "every place of the three tables takes one figure; what is to be explained goes into the text",
    ),
  ),
  *check({ report }) {
    for (const { grid } of allGrids(report))
      for (const { content } of grid.cells.values()) {
        if (content.kind !== "figure" || !content.note) continue;
        const note = textOf(report.document.text, content.note);
        const value = formatExact(content.value);
        yield {
          span: content.note,
          message: say(
            `这一格按 ${value} 核对；后面的“${note}”是说明，表内只填数字，可写到正文里`,
            `this cell is checked as ${value}; “${note}” behind it is a note, which belongs in the text`,
          ),
        };
      }
  },
});
