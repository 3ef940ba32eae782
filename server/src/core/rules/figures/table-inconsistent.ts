import { verdictsOn } from "../../network/locate/verdict.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";
import { MOST_RELATED } from "../say/limits.ts";
import { relatedTo, sumsOf } from "../say/sums.ts";

/** So many figures don't answer to each other that none can be named. */
export default defineRule({
  id: "table-inconsistent",
  severity: "error",
  summary: say(
    "多项勾稽关系同时不成立，无法指出是哪几个数字",
    "so many identities are broken that no few figures explain them",
  ),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ network }) {
    for (const { identities } of verdictsOn(network, "tangle")) {
      const [first, ...others] = identities;
      const figure = first?.wholes.at(-1);
      if (!first || !figure) continue;
      const sums = sumsOf(first);
      yield {
        span: figure.span,
        message: say(
          `这里有 ${identities.length} 项勾稽关系同时不成立，无法归到少数几个数字，请逐项核对。其一，${first.name.zh}：${sums.zh}`,
          `${identities.length} identities are broken together and no few figures explain them: check them one by one. The first, ${first.name.en}: ${sums.en}`,
        ),
        related: others.slice(0, MOST_RELATED).flatMap(identity => relatedTo(identity, figure)),
      };
    }
  },
});
