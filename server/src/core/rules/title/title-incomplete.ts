import type { Title } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { pointAt, textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { organForTitle } from "../../prose/facts/organ.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The title names the organ and the year. */
export default defineRule({
  id: "title-incomplete",
  severity: "warning",
  summary: say("标题缺少机关名称或年份", "the title lacks the organ or the year"),
  basis: formAsks(
    say(
      "标题为“机关名称+年份+政府信息公开工作年度报告”",
      "the title is made of the organ, the year and the report's name",
    ),
  ),
  *check({ report }) {
    const { title, year, document } = report;
    if (!title) return;
    const organ = organForTitle(report);
    const words = textOf(document.text, title.span);
    if (!title.organ)
      yield {
        span: title.span,
        message: say(`标题“${words}”没有机关名称`, `the title “${words}” names no organ`),
        fixes: organ
          ? [
              offer(say(`加上“${organ}”`, `Add “${organ}”`), {
                span: pointAt(title.span.start),
                newText: organ,
              }),
            ]
          : [],
      };
    if (!title.year)
      yield {
        span: title.span,
        message: say(`标题“${words}”没有年份`, `the title “${words}” names no year`),
        fixes: year
          ? [
              offer(say(`加上“${year}年”`, `Add “${year}年”`), {
                span: pointAt(behindOrgan(title)),
                newText: `${year}年`,
              }),
            ]
          : [],
      };
  },
});

/** Where a year goes; an organ's name above a page's metadata is no part of the title's own line. */
const behindOrgan = ({ span, organ }: Title): number =>
  organ && organ.start >= span.start ? organ.end : span.start;
