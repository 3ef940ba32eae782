import { say } from "../../text/message.ts";
import { defineRule } from "../rule.ts";
import { formAsks } from "../say/basis.ts";
import { documentStart, topOf } from "../say/units.ts";

/** A unit's file is of another year, on another form, or no report: its figures can't be added up. */
export default defineRule({
  id: "unit-unfit",
  severity: "warning",
  summary: say(
    "单位的报告年份、格式不符，或者读不出，没有计入",
    "a unit's report is of another year or form, or can't be read, and isn't added up",
  ),
  basis: formAsks(say("同一年度按同一格式报送", "reports on a year are on one form")),
  *check({ report, units }) {
    for (const { name, document, why } of units?.unfit ?? []) {
      const span = topOf(report);
      yield {
        span,
        message: say(`${name}${why.zh}，没有计入各单位之和`, `${name} ${why.en}; it isn't added up`),
        related: [{ span, message: say(name, name), elsewhere: documentStart(document) }],
      };
    }
  },
});
