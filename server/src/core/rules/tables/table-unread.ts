import { isBeingWritten } from "../../report/prompts.ts";
import type { Report, Section } from "../../report/report.ts";
import { isAtWork } from "../../report/sections/missing.ts";
import { traceOf } from "../../report/tables/traces.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** What stands in a table's section as a table can be read as that table. */
export default defineRule({
  id: "table-unread",
  severity: "error",
  isPatient: true,
  summary: say(
    "规定的表格没有读出，其中的数字没有核对",
    "a table could not be read, its figures were not checked",
  ),
  basis: formAsks(
    say("三张表的行、列由格式统一规定", "the form prescribes the rows and columns of its three tables"),
  ),
  *check({ report, isFinal }) {
    for (const table of report.form.tables) {
      if (report.tables.some(reading => reading.form.key === table.key)) continue;
      const section = report.sections.find(candidate => candidate.form.key === table.section);
      const span = traceOf(report, table);
      if (!section || !span) continue;
      yield {
        span,
        ...(!isFinal && isInWork(report, section) && { severity: "information" }),
        message: say(
          `这里没有读出${table.name.zh}：认得出的行名、列名太少，其中的数字没有核对`,
          `${table.name.en} could not be read here: too few of its labels are recognisable; its figures were not checked`,
        ),
      };
    }
  },
});

/** Whether its writer may be at it: the last one of a draft that goes on, or any while prompts are left. */
const isInWork = (report: Report, section: Section): boolean =>
  isAtWork(report, section) || isBeingWritten(report.document);
