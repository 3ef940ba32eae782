import { doubledWords } from "../../prose/slips/doubled.ts";
import { ownProse } from "../../prose/slips/ownProse.ts";
import { say } from "../../text/message.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** A word stands twice on end. */
export default defineRule({
  id: "word-doubled",
  severity: "information",
  summary: say("词语重复", "a word that stands twice on end"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、文字精练", "official documents are worded precisely and tersely"),
  },
  *check({ prose }) {
    for (const paragraph of ownProse(prose))
      for (const { word, times, span, again } of doubledWords(paragraph))
        yield {
          span,
          message:
            times === 2
              ? say(`“${word}”写了两遍`, `“${word}” stands twice`)
              : say(`“${word}”连写了 ${times} 遍`, `“${word}” stands ${times} times`),
          fixes: [
            offer(
              times === 2
                ? say(`删去一个“${word}”`, `Delete one “${word}”`)
                : say(`只留一个“${word}”`, `Leave one “${word}”`),
              { span: again, newText: "" },
            ),
          ],
        };
  },
});
