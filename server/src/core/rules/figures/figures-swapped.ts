import type { Explanation } from "../../network/locate/explanation.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import type { Figure } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";
import { relatedTo } from "../say/related.ts";

/** Two figures stand in each other's place. */
export default defineRule({
  id: "figures-swapped",
  severity: "error",
  summary: say("两个数字填反或填错了格", "two figures stand in each other's place"),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ report, network }) {
    for (const { fault, changes } of verdictsOn(network, "exchange")) {
      const [one, ...others] = changes;
      if (!one) continue;
      yield {
        span: one.figure.span,
        message: messageOf(changes),
        related: [
          ...others.map(({ figure }) => ({ span: figure.span, message: inPlace(figure) })),
          ...fault.identities.flatMap(identity => relatedTo(identity, one.figure)),
        ],
        fixes: mend(report.document.text, changes, true, ofWholeRows(changes) && ROWS),
      };
    }
  },
});

function messageOf(changes: Explanation): Message {
  if (changes.length === 2) return exchanged(changes);
  const pair = ofWholeRows(changes);
  return pair ? exchanged(pair) : movedOn(changes);
}

/** Of two rows exchanged, the pair of figures that shows it best: the largest; undefined for any other changes. */
function ofWholeRows(changes: Explanation): Explanation | undefined {
  const rows = new Set(changes.map(({ figure: { cell } }) => cell?.row));
  const [largest] = changes.toSorted((a, b) => Number(b.to - a.to));
  const pair = changes.filter(({ figure: { cell } }) => cell?.column === largest?.figure.cell?.column);
  return rows.size === 2 && pair.length === 2 && changes.length > 2 ? pair : undefined;
}

const ROWS = say("两行的数字逐列对调", "Exchange the figures of the two rows");

const written = ({ value = ZERO }: Figure): string => formatExact(value);

const inPlace = (figure: Figure): Message =>
  say(`${figure.name.zh}：${written(figure)}`, `${figure.name.en}: ${written(figure)}`);

function exchanged(changes: Explanation): Message {
  const [zh, en] = (["zh", "en"] as const).map(language =>
    changes.map(({ figure }) => ({ name: figure.name[language], value: written(figure) })),
  );
  return say(
    `${zh?.map(({ name, value }) => `${name}的 ${value}`).join(" 与")} 填反了，对调后都对得上`,
    `${en?.map(({ name, value }) => `${name} (${value})`).join(" and ")} stand in each other's place: exchanged, all adds up`,
  );
}

function movedOn(changes: Explanation): Message {
  const names = changes.map(({ figure }) => figure.name);
  const before = changes.map(({ figure }) => written(figure)).join("、");
  const after = changes.map(({ to }) => formatExact(to)).join("、");
  return say(
    `${names.map(({ zh }) => zh).join("、")}依次填 ${before}，应为 ${after}：填错了格`,
    `${names.map(({ en }) => en).join(", ")} are ${before} and should be ${after}: they stand in the wrong places`,
  );
}
