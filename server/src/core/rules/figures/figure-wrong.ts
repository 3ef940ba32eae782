import type { Change } from "../../network/locate/explanation.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { isBroken, type Figure, type Identity } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";
import { relatedTo } from "../say/sums.ts";

/** One figure explains every identity broken around it. */
export default defineRule({
  id: "figure-wrong",
  severity: "error",
  summary: say(
    "几项勾稽关系同时不成立，且只有一个数字能解释",
    "one figure explains all the identities that are broken around it",
  ),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ report, network }) {
    for (const { fault, change } of verdictsOn(network, "figure")) {
      const { figure, to } = change;
      if (!figure.cell) continue;
      const written = formatExact(figure.value ?? ZERO);
      const meant = formatExact(to);
      const around = network.of(figure).filter(({ isLikely }) => !isLikely);
      const count = around.length;
      const isAlone = around.every(identity => holdsWith(identity, change));
      yield {
        span: figure.span,
        message: say(
          `${figure.name.zh}是 ${written}，应为 ${meant}：${isAlone ? "改后" : "与另外标出的错处一并改正后，"}它所在的 ${count} 项勾稽关系都成立`,
          `${figure.name.en} is ${written} and should be ${meant}: then ${count === 1 ? "the identity" : `all ${count} identities`} that it stands in will hold${isAlone ? "" : ", once the other figures named are put right too"}`,
        ),
        related: fault.identities.flatMap(identity => relatedTo(identity, figure)),
        fixes: [mend(report.document.text, [change], true)],
      };
    }
  },
});

/** Whether the identity holds once the figure is changed. */
function holdsWith(identity: Identity, { figure, to }: Change): boolean {
  const now = (other: Figure): Figure => (other === figure ? { ...other, value: to } : other);
  const changed = { ...identity, parts: identity.parts.map(now), wholes: identity.wholes.map(now) };
  return !isBroken(changed);
}
