import { diagnose } from "../network/locate/locate.ts";
import { verdictOf } from "../network/locate/verdict.ts";
import { formatExact } from "../number/exact.ts";
import { say } from "../text/message.ts";
import { mend } from "./mending.ts";
import { formAsks } from "./basis.ts";
import { defineRule } from "./rule.ts";
import { relatedTo } from "./sums.ts";

/** Two figures stand in each other's place. */
export default defineRule({
  id: "figures-swapped",
  severity: "error",
  summary: say("两个数字填反或填错了格", "two figures stand in each other's place"),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ report, network }) {
    for (const fault of diagnose(network).faults) {
      const verdict = verdictOf(fault);
      if (verdict.kind !== "swap") continue;
      const [one, other] = verdict.swap;
      const first = formatExact(other.to);
      const second = formatExact(one.to);
      yield {
        span: one.figure.span,
        message: say(
          `${one.figure.name.zh}的 ${first} 与${other.figure.name.zh}的 ${second} 填反了：对调后勾稽关系都成立`,
          `${one.figure.name.en} (${first}) and ${other.figure.name.en} (${second}) stand in each other's place: exchanged, all adds up`,
        ),
        related: [
          {
            span: other.figure.span,
            message: say(`${other.figure.name.zh}：${second}`, `${other.figure.name.en}: ${second}`),
          },
          ...fault.identities.flatMap(identity => relatedTo(identity, one.figure)),
        ],
        fixes: [mend(report.document.text, verdict.swap, true)],
      };
    }
  },
});
