import { say } from "../text/message.ts";
import { article49Asks } from "./basis.ts";
import { periodsOf } from "./period.ts";
import { defineRule } from "./rule.ts";

/** A period written in some other way: 统计期限为2024年全年. */
const otherwise = /(?:统计|数据).{0,20}(?:期限|时限|时间|截至|截止|全年)|一月一日/;

/** The report says which period its figures cover. */
export default defineRule({
  id: "period-missing",
  severity: "information",
  isOffByDefault: true,
  summary: say("没有写明统计期限", "the period of the figures isn't said"),
  basis: article49Asks(say("年度报告反映上一年度的工作", "the report is on the work of one calendar year")),
  *check({ report }) {
    const { document, sections, title, year } = report;
    const [first] = sections;
    if (!first || otherwise.test(document.text.slice(0, first.body.end)) || periodsOf(report).length) return;
    const period = year ? `${year}年1月1日至12月31日` : "1月1日至12月31日";
    yield {
      span: title?.span ?? first.title,
      message: say(
        `没有写明所列数据的统计期限（${period}）`,
        `the report doesn't say which period its figures cover (${period})`,
      ),
    };
  },
});
