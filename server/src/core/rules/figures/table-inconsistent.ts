import { verdictsOn } from "../../network/locate/verdict.ts";
import { termsOf, type Identity } from "../../network/network.ts";
import { say, type Message } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";
import { relatedTo } from "../say/related.ts";
import { statementOf } from "../say/sums.ts";

/** So many figures don't answer to each other that none can be named. */
export default defineRule({
  id: "table-inconsistent",
  severity: "error",
  summary: say(
    "一张表里多处加不平，判断不出是哪几个数字错了",
    "so many sums of a table don't come out that it can't be told which figures are wrong",
  ),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ network }) {
    for (const { identities } of verdictsOn(network, "tangle")) {
      const [first, ...others] = identities;
      const figure = first?.wholes.at(-1);
      if (!first || !figure) continue;
      const where = placeOf(identities);
      const example = statementOf(first);
      yield {
        span: figure.span,
        message: say(
          `${where.zh}有 ${identities.length} 处加不平，错处较多，无法判断是哪个数字，请对照原始台账逐行核对。例如${example.zh}`,
          `${identities.length} sums of ${where.en} don't come out, too many to tell which figures are wrong; please check it row by row against the records. For instance, ${example.en}`,
        ),
        related: others.flatMap(identity => relatedTo(identity, figure)),
      };
    }
  },
});

/** The table, where all of it lies in one. */
function placeOf(identities: readonly Identity[]): Message {
  const tables = new Set(identities.flatMap(termsOf).map(({ cell }) => cell?.table));
  return tables.size === 1 && !tables.has(undefined)
    ? say("这张表", "this table")
    : say("表和正文里", "the tables and the text");
}
