import type { BoundYear, YearRole } from "../../prose/facts/boundYear.ts";
import { boundYears } from "../../prose/facts/years.ts";
import { yearLike, yearOf } from "../../number/year.ts";
import type { Report } from "../../report/report.ts";
import { signatureOf } from "../../report/signature.ts";
import { unbroken } from "../../report/title/shortLines.ts";
import { say, type Message } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem, type Severity } from "../rule.ts";

const ROLES: Readonly<Record<Exclude<YearRole, "period">, Message>> = {
  self: say("报告名称", "the report's name"),
  opening: say("本段开头", "the opening"),
  fees: say("信息处理费", "what is said of the processing fee"),
  plan: say("下一步打算", "the plan"),
  told: say("这句话", "this sentence"),
};

/** A year is another one than the report's where it has to be the report's. */
export default defineRule({
  id: "year-stray",
  severity: "warning",
  summary: say(
    "年份与报告年份不一致，多半是上一年留下的",
    "a year that isn't the report's where it has to be",
  ),
  basis: {
    law: "《政府信息公开条例》第四十九条、第五十条",
    text: say("年度报告公布的是上一年度的工作情况", "an annual report is on the year before its publication"),
  },
  *check({ report, prose }) {
    const { year, title, document } = report;
    if (year === undefined) return;
    const titled = title?.year && yearOf(unbroken(document.text, title.year));
    if (title?.year && titled !== undefined && titled !== year) {
      yield problem(document.text, title.year, titled, year, say("标题", "the title"), "warning");
    }
    yield* signedYear(report, year);
    for (const one of boundYears(prose.paragraphs, year)) {
      if (one.role === "period" || isRight(one, year)) continue;
      const right = one.role === "plan" ? year + 1 : year;
      yield problem(document.text, one.span, one.year, right, ROLES[one.role], severityOf(one, year));
    }
  },
});

/** A report is signed once its year is over, at its very end at the soonest; one of long ago may be signed late. */
function* signedYear(report: Report, year: number): Generator<Problem> {
  const date = signatureOf(report)?.date;
  if (!date) return;
  const { text } = report.document;
  const said = yearOf(textOf(text, date.year));
  if (said === year + 1 || (said === year && date.month === LAST_MONTH)) return;
  const severity = said > year ? "information" : "warning";
  yield problem(text, date.year, said, year + 1, say("落款日期", "the date of the signature"), severity);
}

const LAST_MONTH = 12;

const isRight = ({ role, year: said }: BoundYear, year: number): boolean =>
  role === "plan" ? said > year : role === "opening" ? said === year || said < year - 1 : said === year;

const severityOf = ({ role, year: said }: BoundYear, year: number): Severity =>
  role === "plan" || role === "told" || (role === "opening" && said > year) ? "information" : "warning";

function problem(
  text: string,
  span: Span,
  said: number,
  right: number,
  place: Message,
  severity: Severity,
): Problem {
  return {
    span,
    severity,
    message: say(
      `${place.zh}写的是 ${said} 年，应为 ${right} 年`,
      `${place.en} says ${said} and should say ${right}`,
    ),
    fixes: [
      offer(say(`${said} 改为 ${right}`, `Change ${said} to ${right}`), {
        span,
        newText: yearLike(right, textOf(text, span)),
      }),
    ],
  };
}
