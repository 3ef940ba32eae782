import type { Edit } from "../text/edit.ts";
import { say } from "../text/message.ts";
import { textOf } from "../text/span.ts";
import { article49Asks } from "./basis.ts";
import { periodsOf, type PlacedNumber } from "./period.ts";
import { defineRule } from "./rule.ts";

/** The period is the year reported on, from its first day to its last. */
export default defineRule({
  id: "period-wrong",
  severity: "warning",
  summary: say("统计期限不是当年1月1日至12月31日", "the period isn't 1 January to 31 December of the year"),
  basis: article49Asks(say("年度报告反映上一年度的工作", "the report is on the work of one calendar year")),
  *check({ report }) {
    for (const { span, from, to } of periodsOf(report)) {
      const year = report.year ?? from[0].value;
      const wrong = [...mismatch(from, [year, 1, 1]), ...mismatch(to, [year, 12, 31])];
      if (!wrong.length) continue;
      const right = `${year}年1月1日至12月31日`;
      yield {
        span,
        message: say(
          `统计期限写作“${textOf(report.document.text, span)}”，应为${right}`,
          `the period is given as “${textOf(report.document.text, span)}”; it should be ${right}`,
        ),
        fixes: [
          {
            title: say(`期限改为${right}`, `Make the period ${right}`),
            edits: wrong,
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
});

/** Edits that put right the numbers that differ. */
const mismatch = (given: readonly (PlacedNumber | undefined)[], right: readonly number[]): Edit[] =>
  given.flatMap((number, at) =>
    number && number.value !== right[at] ? [{ span: number.span, newText: String(right[at]) }] : [],
  );
