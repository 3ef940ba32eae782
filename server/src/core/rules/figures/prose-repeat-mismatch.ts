import { TABLE } from "../../ties/proseFigures.ts";
import { formatExact } from "../../number/exact.ts";
import { yearlyNumbers, type Labelled } from "../../prose/claims/repeats.ts";
import { say } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
import { respell } from "../../number/respell.ts";
import { alternative } from "../say/offer.ts";
import { defineRule, type Fix } from "../rule.ts";

/** The prose says one quantity of the year twice, differently. */
export default defineRule({
  id: "prose-repeat-mismatch",
  severity: "warning",
  summary: say("同一数字在正文中前后不一", "the text gives one number twice, differently"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say(
      "年度报告所列数据应当前后一致",
      "the figures of an annual report have to agree with each other",
    ),
  },
  *check({ report, prose, network }) {
    const tied = new Set(
      network.identities
        .filter(({ kind }) => kind === TABLE)
        .flatMap(({ wholes }) => wholes.map(({ span }) => span.start)),
    );
    for (const [, group] of yearlyNumbers(prose.paragraphs, report)) {
      const [first, ...others] = group.filter(one => !tied.has(spanOf(one).start));
      for (const other of others) {
        if (!first || other.mention.quantity.value === first.mention.quantity.value) continue;
        const [a, b] = [first, other].map(written) as [string, string];
        const isAlike = strictly(first) === strictly(other) && !other.isOfChannel;
        yield {
          ...(!isAlike && { severity: "information" as const }),
          span: spanOf(other),
          message: isAlike
            ? say(
                `这里写 ${b}，前文写 ${a}，应为同一个数`,
                `this says ${b} and the text above ${a}, for the same number`,
              )
            : say(
                `这里写 ${b}，前文写 ${a}，请核对是不是同一个数`,
                `this says ${b} and the text above ${a}; please check whether they are the same number`,
              ),
          related: [{ span: spanOf(first), message: say(`前文：${a}`, `above: ${a}`) }],
          fixes: [change(report.document.text, other, first), change(report.document.text, first, other)],
        };
      }
    }
  },
});

const strictly = ({ label }: Labelled): string => label.replace(/(?:共计?|累计|合计|总计|了|各类|各项)/g, "");

const spanOf = ({ mention, paragraph }: Labelled): Span => paragraph.passage.source(mention.quantity.span);

const written = ({ mention: { quantity } }: Labelled): string =>
  [formatExact(quantity.value), quantity.unit].join(" ").trim();

function change(text: string, from: Labelled, to: Labelled): Fix {
  const span = spanOf(from);
  const { value } = to.mention.quantity;
  return alternative(
    say(`${written(from)}改为 ${formatExact(value)}`, `Change ${written(from)} to ${formatExact(value)}`),
    { span, newText: respell(value, text.slice(span.start, span.end)) },
  );
}
