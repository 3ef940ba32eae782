import type { Line } from "../../document/document.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { pointAt, textOf } from "../../text/span.ts";
import { article49Asks } from "../say/basis.ts";
import { periodsOf } from "../../prose/facts/period.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** A period written in some other way: 统计期限为2024年全年. */
const otherwise = /(?:统计|数据|报告期).{0,20}(?:期限|时限|时间|截至|截止|全年)|[1１一]\s*月\s*[1１一]\s*日/;

/** An opening says on what ground the report is made, and that it is made. */
const opening = /条例|格式|规定|要求/;
const presents = /(?:编制|编写|撰写|制作|形成|公布|发布|公开|报告).{0,40}(?:年报|报告)/;

/** The report says which period its figures cover, where it has an opening that could. */
export default defineRule({
  id: "period-missing",
  severity: "hint",
  summary: say("引言没有写明统计期限", "the opening doesn't say which period the figures cover"),
  basis: article49Asks(say("年度报告反映上一年度的工作", "the report is on the work of one calendar year")),
  *check({ report }) {
    const { document, year } = report;
    if (otherwise.test(document.text) || periodsOf(report).length) return;
    const line = openingOf(report);
    if (!line) return;
    const period = year ? `自${year}年1月1日起至${year}年12月31日止` : "1月1日至12月31日";
    yield {
      span: line.content,
      message: say(
        `没有写明所列数据的统计期限（${period}）`,
        `the opening doesn't say which period the figures cover (${period})`,
      ),
      fixes: year
        ? [
            offer(say(`补写统计期限：${period}`, `Say the period, ${period}`), {
              span: pointAt(line.content.end),
              newText: `所列数据的统计期限${period}。`,
            }),
          ]
        : [],
    };
  },
});

/** The last sentence above the first section that presents the report. */
function openingOf({ document, sections, title }: Report): Line | undefined {
  const end = sections[0]?.heading.span.start ?? 0;
  return document.blocks.findLast((block): block is Line => {
    if (block.kind !== "line" || block.span.end > end || block.content.start <= (title?.span.start ?? -1))
      return false;
    const words = textOf(document.text, block.content);
    return words.endsWith("。") && opening.test(words) && presents.test(words);
  });
}
