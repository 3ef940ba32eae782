import type { BoundYear, YearRole } from "../../prose/facts/boundYear.ts";
import { boundYears } from "../../prose/facts/years.ts";
import { yearOf } from "../../number/year.ts";
import { unbroken } from "../../report/title/shortLines.ts";
import { say, type Message } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
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
      yield problem(title.year, titled, year, say("标题", "the title"), "warning");
    }
    for (const one of boundYears(prose.paragraphs, year)) {
      if (one.role === "period" || isRight(one, year)) continue;
      const right = one.role === "plan" ? year + 1 : year;
      yield problem(one.span, one.year, right, ROLES[one.role], severityOf(one, year));
    }
  },
});

const isRight = ({ role, year: said }: BoundYear, year: number): boolean =>
  role === "plan" ? said > year : role === "opening" ? said === year || said < year - 1 : said === year;

const severityOf = ({ role, year: said }: BoundYear, year: number): Severity =>
  role === "plan" || role === "told" || (role === "opening" && said > year) ? "information" : "warning";

function problem(span: Span, said: number, right: number, place: Message, severity: Severity): Problem {
  return {
    span,
    severity,
    message: say(
      `${place.zh}写的是 ${said} 年，应为 ${right} 年`,
      `${place.en} says ${said} and should say ${right}`,
    ),
    fixes: [
      offer(say(`${said} 改为 ${right}`, `Change ${said} to ${right}`), { span, newText: String(right) }),
    ],
  };
}
