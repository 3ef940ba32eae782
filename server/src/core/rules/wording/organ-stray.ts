import { otherOrgans } from "../../prose/facts/otherOrgan.ts";
import { say } from "../../text/message.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** Another organ than the title's stands where the report's own is due. */
export default defineRule({
  id: "organ-stray",
  severity: "warning",
  summary: say(
    "落款或本年度工作写成了另一个机关，多半是套用别处的文字",
    "another organ signs the report, or is the one that the year's work is told of",
  ),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("人名、地名、机关名称应当准确", "names of persons, places and organs are to be exact"),
  },
  *check({ report: { organ = "" }, prose }) {
    for (const { span, written, role } of otherOrgans(prose)) {
      const named =
        role === "signature"
          ? say(`落款写的是“${written}”`, `“${written}” signs here`)
          : say(`这里写的是“${written}”`, `“${written}” is named here`);
      yield {
        span,
        ...(role === "opening" && { severity: "information" }),
        message: say(`${named.zh}，报告的机关是“${organ}”`, `${named.en}; the report is that of “${organ}”`),
        fixes: [
          offer(say(`“${written}”改为“${organ}”`, `Change “${written}” to “${organ}”`), {
            span,
            newText: organ,
          }),
        ],
      };
    }
  },
});
