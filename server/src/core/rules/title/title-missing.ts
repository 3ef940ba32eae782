import { asBlock, isInMarkdown } from "../../compose/style.ts";
import { isTablesOnly } from "../../report/recognition.ts";
import { goesOn } from "../../report/title/shortLines.ts";
import { isBeingWritten } from "../../report/sections/missing.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { organForTitle } from "../../prose/facts/organ.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The report has a title of its own. */
export default defineRule({
  id: "title-missing",
  severity: "warning",
  summary: say("没有标题", "the report has no title"),
  basis: formAsks(
    say(
      "标题为“机关名称+年份+政府信息公开工作年度报告”",
      "the title is made of the organ, the year and the report's name",
    ),
  ),
  *check({ report, isFinal }) {
    const { form, year } = report;
    if (report.title || isTablesOnly(report)) return;
    const organ = organForTitle(report);
    const words = `${organ ?? "【填写机关名称】"}${year ?? "【填写年份】"}年${form.title}`;
    const at = placeOf(report);
    const title = `${isInMarkdown(report.document) ? "# " : ""}${words}`;
    yield {
      span: pointAt(at),
      ...(!isFinal && isBeingWritten(report) && { severity: "information" }),
      message: say(`没有标题，应为“${words}”`, `the report has no title; it should be “${words}”`),
      fixes: [
        offer(say(`加上标题“${words}”`, `Add the title “${words}”`), {
          span: pointAt(at),
          newText: `${asBlock(report.document, title)}\n\n`,
        }),
      ],
    };
  },
});

/** A sentence, or a paragraph that its writer broke into lines. */
const isSentence = (words: string): boolean =>
  /[，,。]/.test(words) && (/[。：:]$/.test(words) || words.length > LONGEST_NOTE);

/** What a web page says above a report is shorter. */
const LONGEST_NOTE = 80;

/** Before the opening's first sentence, below what a web page has put on top; else before all words. */
function placeOf({ document, sections }: Report): number {
  const { text, blocks } = document;
  const first = sections[0]?.heading;
  let at = blocks.findIndex(
    block =>
      block.kind === "line" &&
      (block === first || isSentence(text.slice(block.content.start, block.content.end))),
  );
  while (goesOn(text, blocks[at - 1], blocks[at])) at--;
  return blocks[Math.max(0, at)]?.span.start ?? 0;
}
