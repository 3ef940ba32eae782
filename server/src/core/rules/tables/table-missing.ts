import { blank } from "../../compose/section.ts";
import { writeTable } from "../../compose/table.ts";
import { isAtWork } from "../../report/sections/missing.ts";
import { traceOf } from "../../report/tables/traces.ts";
import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { draftStyle } from "../../compose/style.ts";

/** Each section that has a table has it. */
export default defineRule({
  id: "table-missing",
  severity: "error",
  summary: say("缺少格式规定的表格", "a table that the form prescribes isn't there"),
  basis: formAsks(
    say("三张表由格式统一规定，没有数字的填 0", "the form prescribes three tables; 0 where there is none"),
  ),
  *check({ report, isFinal }) {
    const { form, sections, tables } = report;
    for (const table of form.tables) {
      const section = sections.find(candidate => candidate.form.key === table.section);
      if (!section || tables.some(reading => reading.form === table)) continue;
      if (traceOf(report, table)) continue;
      if (!isFinal && isAtWork(report, section)) continue;
      const style = draftStyle(report);
      const lines = writeTable(table, style.notation, blank);
      yield {
        span: section.title,
        message: say(`缺少${table.name.zh}`, `${table.name.en} is missing`),
        fixes: [
          offer(say(`插入空的${table.name.zh}`, `Insert an empty ${table.name.en}`), {
            span: pointAt(section.body.start),
            newText: style.gap + lines.join(style.lineBreak),
          }),
        ],
      };
    }
  },
});
