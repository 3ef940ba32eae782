import { diagnose } from "../network/locate/locate.ts";
import { verdictOf } from "../network/locate/verdict.ts";
import { formatExact } from "../number/exact.ts";
import { say } from "../text/message.ts";
import { mend } from "./mending.ts";
import { defineRule } from "./rule.ts";
import { relatedTo } from "./sums.ts";

/** One figure explains every identity broken around it. */
export default defineRule({
  id: "figure-wrong",
  severity: "error",
  summary: say(
    "几项勾稽关系同时不成立，且只有一个数字能解释",
    "one figure explains all the identities that are broken around it",
  ),
  basis: {
    law: "国办公开办函〔2021〕30号",
    text: say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other"),
  },
  *check({ report, network }) {
    for (const fault of diagnose(network).faults) {
      const verdict = verdictOf(fault);
      if (verdict.kind !== "figure") continue;
      const { figure, to } = verdict.change;
      if (!figure.cell) continue;
      const written = formatExact(figure.value ?? 0n);
      const meant = formatExact(to);
      const count = network.of(figure).length;
      yield {
        span: figure.span,
        message: say(
          `${figure.name.zh}是 ${written}，应为 ${meant}：改后它所在的 ${count} 项勾稽关系都成立`,
          `${figure.name.en} is ${written} and should be ${meant}: then ${count === 1 ? "the identity" : `all ${count} identities`} that it stands in will hold`,
        ),
        related: fault.identities.flatMap(identity => relatedTo(identity, figure)),
        fixes: [mend(report.document.text, [verdict.change], true)],
      };
    }
  },
});
