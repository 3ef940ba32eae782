import { formatExact } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { toldGrowth } from "../../ties/growth.ts";
import { defineRule } from "../rule.ts";
import { article50Asks } from "../say/basis.ts";

/** By how much a figure grew or fell, as a sentence tells it, isn't what last year's report makes it. */
export default defineRule({
  id: "growth-mismatch",
  severity: "information",
  summary: say(
    "正文说的增减与上年报告的数对不上",
    "a sentence tells a growth that doesn't follow from last year's report",
  ),
  basis: article50Asks(say("年度报告的数据应当准确", "the figures of a report are to be right")),
  *check({ report, prose, previous }) {
    if (!previous) return;
    for (const { span, told, now, last, holds } of toldGrowth(prose, previous)) {
      if (holds) continue;
      const { text } = report.document;
      const words = textOf(text, told) + (UNIT.exec(text.slice(told.end, told.end + 1)) ?? "");
      const [before, after] = [formatExact(last), formatExact(now)];
      yield {
        span,
        message: say(
          `正文写“${words}”，${previous.year} 年报告是 ${before}，到 ${after}，增减对不上，请核对`,
          `the text says “${words}”, but the report on ${previous.year} has ${before} where this one has ${after}; please check`,
        ),
      };
    }
  },
});

/** What a number counts or is counted in, right behind it. */
const UNIT = /^[%％件条宗起例份个项次]/;
