import { formatExact } from "../../number/exact.ts";
import { announcedChapters, type Chapters } from "../../prose/marks/chapters.ts";
import { countedLists } from "../../prose/marks/counted.ts";
import type { Report } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import { defineRule } from "../rule.ts";

/** A list says that it has another number of members than it names, or the preface another number of parts than there are. */
export default defineRule({
  id: "list-count-wrong",
  severity: "information",
  summary: say("列举的个数与所说的不符", "a list names more or fewer members than it says"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、结构严谨", "official documents are worded precisely and built soundly"),
  },
  *check({ report, prose }) {
    for (const paragraph of prose.paragraphs) {
      for (const { mention, members, isRight } of countedLists(paragraph)) {
        if (isRight) continue;
        const { value, span, unit = "项" } = mention.quantity;
        const list = members.join("、");
        yield {
          span: paragraph.passage.source(span),
          message: say(
            `这里写 ${formatExact(value)} ${unit}，列出的是 ${members.length} ${unit}：${list}`,
            `this says ${formatExact(value)}, and ${members.length} are listed: ${list}`,
          ),
        };
      }
      for (const chapters of announcedChapters(paragraph)) {
        const message = namedOtherwise(report, chapters) ?? standingOtherwise(report, chapters);
        if (message) yield { span: chapters.span, message };
      }
    }
  },
});

/** So few that are known don't tell what a list is of. */
const FEWEST_NAMED = 3;

function namedOtherwise({ form }: Report, chapters: Chapters): Message | undefined {
  const { count, named, pieces, isKnown, words } = chapters;
  if (named.length < FEWEST_NAMED || count === named.length || count === pieces) return undefined;
  if (!isKnown && count > named.length && count < pieces) return undefined;
  const lacking = form.sections.filter(({ key }) => !named.includes(key)).map(({ title }) => `“${title}”`);
  const isShort = count === form.sections.length && lacking.length > 0;
  return say(
    `说的是${words}个部分，列出的是 ${named.length} 个${isShort ? `，没有${lacking.join("、")}` : ""}`,
    `the text says ${count} parts and names ${named.length}`,
  );
}

/** Only where the report is whole, and no further heading has the number said. */
function standingOtherwise({ document, form, sections }: Report, chapters: Chapters): Message | undefined {
  const standing = new Set(sections.map(({ form: { key } }) => key)).size;
  const { count, words } = chapters;
  const isAbove = document.blocks.some(
    block => block.kind === "line" && block.mark?.style === "chinese" && block.mark.ordinal > standing,
  );
  if (count === standing || standing < form.sections.length || isAbove) return undefined;
  return say(
    `说的是${words}个部分，正文有 ${standing} 个部分`,
    `the text says ${count} parts; there are ${standing}`,
  );
}
