import { chineseOrdinal } from "../../number/ordinal.ts";
import { yearLike } from "../../number/year.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { fullWidthDigits } from "../../text/width.ts";
import { article49Asks } from "../say/basis.ts";
import { periodsOf } from "../../prose/facts/period.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The period is the year reported on, from its first day to its last. */
export default defineRule({
  id: "period-wrong",
  severity: "warning",
  summary: say("统计期限不是当年1月1日至12月31日", "the period isn't 1 January to 31 December of the year"),
  basis: article49Asks(say("年度报告反映上一年度的工作", "the report is on the work of one calendar year")),
  *check({ report }) {
    for (const { span, numbers } of periodsOf(report)) {
      const year = report.year ?? numbers.find(({ right }) => right === "year")?.value;
      const wrong = numbers.flatMap(({ right, ...number }) => {
        const due = right === "year" ? year : right;
        return due === undefined || due === number.value ? [] : [{ ...number, due }];
      });
      if (!wrong.length) continue;
      const right = `${year === undefined ? "" : `${year}年`}1月1日至12月31日`;
      const words = textOf(report.document.text, span);
      yield {
        span,
        message: say(
          `统计期限写作“${words}”，应为${right}`,
          `the period is given as “${words}”; it should be ${right}`,
        ),
        fixes: [
          offer(
            say(`期限改为${right}`, `Make the period ${right}`),
            ...wrong.map(({ span, words, due }) => ({ span, newText: spelledLike(due, words) })),
          ),
        ],
      };
    }
  },
});

/** As wide as the number that it takes the place of, with as many zeros before it, or in characters as that is. */
function spelledLike(value: number, words: string): string {
  if (value > 31) return yearLike(value, words);
  if (!/[0-9０-９]/.test(words)) return chineseOrdinal(value);
  const digits = /^[0０]/.test(words) ? String(value).padStart(words.length, "0") : String(value);
  return /[０-９]/.test(words) ? fullWidthDigits(digits) : digits;
}
