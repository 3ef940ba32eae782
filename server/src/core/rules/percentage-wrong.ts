import { proseFigureId } from "../network/prose.ts";
import { exact, formatExact } from "../number/exact.ts";
import { gives, sharesOf, type Share } from "../report/prose/shares.ts";
import type { Mention } from "../report/prose/mention.ts";
import type { Paragraph } from "../report/prose/paragraph.ts";
import { say } from "../text/message.ts";
import { doubtedFigures } from "./prose-rule.ts";
import { defineRule, type Problem } from "./rule.ts";

/** A percentage isn't what the two numbers next to it give. */
export default defineRule({
  id: "percentage-wrong",
  severity: "warning",
  summary: say("百分比与文中的两个数字不符", "a percentage isn't what the numbers beside it give"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say(
      "年度报告所列数据应当前后一致",
      "the figures of an annual report have to agree with each other",
    ),
  },
  *check({ report, network }) {
    const doubted = doubtedFigures(network);
    for (const paragraph of report.prose) {
      const isDoubted = ({ quantity }: Mention): boolean =>
        doubted.has(proseFigureId(paragraph.passage.source(quantity.span)));
      for (const share of sharesOf(paragraph)) {
        if (share.pairs.some(pair => gives(share, pair) || pair.some(isDoubted))) continue;
        yield problem(share, paragraph);
      }
    }
  },
});

function problem(share: Share, { passage }: Paragraph): Problem {
  const [[a, b] = []] = share.pairs;
  const first = a?.quantity.value ?? 0n;
  const second = b?.quantity.value ?? exact(1);
  const change = first > second ? first - second : second - first;
  const top = share.kind === "share" ? first : change;
  const { value, span, unit = "%" } = share.percentage.quantity;
  const right = rounded((top * 100n * exact(1)) / second, decimals(formatExact(value)));
  const [x, y, z] = [formatExact(first), formatExact(second), formatExact(value) + unit];
  const sum = share.kind === "share" ? `${x} ÷ ${y}` : `(${x} − ${y}) ÷ ${y}`;
  return {
    span: passage.source(span),
    ...(share.isSure ? {} : { severity: "information" as const }),
    message: say(`${sum} 约为 ${right}%，文中写的是 ${z}`, `${sum} is about ${right}%; the text says ${z}`),
    related: [a, b].flatMap(mention =>
      mention
        ? [{ span: passage.source(mention.quantity.span), message: say("据此计算", "worked out from this") }]
        : [],
    ),
    fixes:
      share.pairs.length === 1 && /^\d/.test(passage.text.charAt(span.start))
        ? [
            {
              title: say(`改为 ${right}%`, `Change to ${right}%`),
              edits: [{ span: passage.source(span), newText: right }],
              safe: false,
              preferred: share.isSure,
            },
          ]
        : [],
  };
}

const decimals = (digits: string): number => digits.split(".")[1]?.length ?? 0;

/** Half up, to so many decimals. */
function rounded(value: bigint, places: number): string {
  const step = exact(1) / 10n ** BigInt(places);
  return formatExact(((value + step / 2n) / step) * step);
}
