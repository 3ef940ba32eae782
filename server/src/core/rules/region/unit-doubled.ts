import { say } from "../../text/message.ts";
import { defineRule } from "../rule.ts";
import { article49Asks } from "../say/basis.ts";
import { documentStart, topOf } from "../say/units.ts";

/** Two reports of one unit. */
export default defineRule({
  id: "unit-doubled",
  severity: "warning",
  summary: say("同一单位有两份报告", "there are two reports of one unit"),
  basis: article49Asks(say("一个机关一年一份报告", "an organ has one report a year")),
  *check({ report, units }) {
    for (const { document, first } of units?.doubled ?? []) {
      const span = topOf(report);
      yield {
        span,
        message: say(
          `${first.name}有两份报告，只计入了一份，请确认用哪一份`,
          `there are two reports of ${first.name}; one of them was added up, please see which is right`,
        ),
        related: [
          { span, message: say("计入的一份", "the one added up"), elsewhere: documentStart(first.document) },
          { span, message: say("没有计入的一份", "the one left out"), elsewhere: documentStart(document) },
        ],
      };
    }
  },
});
