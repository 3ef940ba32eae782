import { say } from "../../text/message.ts";
import { defineRule } from "../rule.ts";
import { article49Asks } from "../say/basis.ts";
import { namesOf, topOf } from "../say/units.ts";

/** A unit on the roster hasn't handed in its report. */
export default defineRule({
  id: "unit-missing",
  severity: "warning",
  summary: say("名单上的单位没有报告", "a unit on the roster has no report"),
  basis: article49Asks(
    say("各行政机关按时提交上一年度的报告", "every organ hands in its report on the year before in time"),
  ),
  *check({ report, units }) {
    if (!units?.missing.length) return;
    const { missing } = units;
    const names = namesOf(missing);
    yield {
      span: topOf(report),
      message: say(
        `名单上有 ${missing.length} 个单位没有找到报告：${names.zh}`,
        `no report was found of ${missing.length} on the roster: ${names.en}`,
      ),
    };
  },
});
