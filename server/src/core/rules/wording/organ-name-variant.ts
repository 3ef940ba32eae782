import { nearNames } from "../../prose/facts/organName.ts";
import { say } from "../../text/message.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The organ's name in the body is one character off the title's. */
export default defineRule({
  id: "organ-name-variant",
  severity: "warning",
  summary: say("正文中的机关名称与标题差一个字", "the organ's name is one character off the title's"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("人名、地名、机关名称应当准确", "names of persons, places and organs are to be exact"),
  },
  *check({ prose }) {
    for (const { span, written, meant } of nearNames(prose)) {
      yield {
        span,
        message: say(
          `“${written}”与标题中的“${meant}”差一个字`,
          `“${written}” is one character off “${meant}” in the title`,
        ),
        fixes: [
          offer(say(`“${written}”改为“${meant}”`, `Change “${written}” to “${meant}”`), {
            span,
            newText: meant,
          }),
        ],
      };
    }
  },
});
