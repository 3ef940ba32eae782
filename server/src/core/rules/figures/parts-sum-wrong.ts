import { doubtedFigures, termsOf } from "../../network/network.ts";
import { justShort } from "../../prose/sums/short.ts";
import { areIn, confirmedBy, partsIdentity } from "../../ties/parts.ts";
import { PARTS, ProseFigures } from "../../ties/proseFigures.ts";
import { say } from "../../text/message.ts";
import { proseProblems } from "../say/prose-rule.ts";
import { defineRule } from "../rule.ts";
import { relatedTerms } from "../say/related.ts";
import { statementOf } from "../say/sums.ts";

/** The parts of a whole in the prose don't add up to it, or come to more than it. */
export default defineRule({
  id: "parts-sum-wrong",
  severity: "warning",
  summary: say("正文中各部分之和与总数不符", "parts named in the text don't add up to their whole"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say(
      "年度报告所列数据应当前后一致",
      "the figures of an annual report have to agree with each other",
    ),
  },
  *check({ report, prose, network }) {
    yield* proseProblems(report.document.text, network, PARTS);
    const figures = new ProseFigures();
    const doubted = doubtedFigures(network);
    const confirmed = confirmedBy(network.identities);
    for (const paragraph of prose.paragraphs) {
      for (const { sums, isSure, isHeld } of paragraph.partitions) {
        const short = isHeld ? justShort(sums) : undefined;
        const sum = short ?? (isSure || isHeld ? undefined : sums[0]);
        if (!sum) continue;
        const identity = partsIdentity(sum, paragraph, figures);
        const [whole] = identity.wholes;
        if (!whole || termsOf(identity).some(({ id }) => doubted.has(id))) continue;
        if (areIn(confirmed, identity)) continue;
        const { zh, en } = statementOf(identity);
        yield {
          severity: "information",
          span: whole.span,
          message: short
            ? say(`${zh}，如已列全请核对`, `${en}; please check if all are named`)
            : say(`${zh}，请核对`, `${en}; please check`),
          related: relatedTerms(identity, whole),
        };
      }
    }
  },
});
