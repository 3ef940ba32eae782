import { exact, formatExact } from "../../number/exact.ts";
import { countedLists } from "../../prose/marks/counted.ts";
import { say } from "../../text/message.ts";
import { defineRule } from "../rule.ts";

/** A list says that it has another number of members than it names. */
export default defineRule({
  id: "list-count-wrong",
  severity: "information",
  summary: say("列举的个数与所说的不符", "a list names more or fewer members than it says"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、结构严谨", "official documents are worded precisely and built soundly"),
  },
  *check({ prose }) {
    for (const paragraph of prose.paragraphs) {
      for (const { mention, members } of countedLists(paragraph)) {
        const { value, span, unit = "" } = mention.quantity;
        if (value === exact(members.length)) continue;
        const list = members.join("、");
        yield {
          span: paragraph.passage.source(span),
          message: say(
            `列举了 ${members.length} 项（${list}），说的是 ${formatExact(value)}${unit}`,
            `${members.length} are named (${list}), ${formatExact(value)} are said`,
          ),
        };
      }
    }
  },
});
