import { exact, formatExact, times, ZERO, type Exact } from "../../number/exact.ts";
import type { Figure } from "../../network/network.ts";
import { say } from "../../text/message.ts";
import { lastAmount } from "../../ties/previousReport.ts";
import { defineRule } from "../rule.ts";
import { formAsks } from "../say/basis.ts";
import { MOST_NAMED } from "../say/limits.ts";

/** Figures that are ten times last year's or a tenth of it: a digit too many or too few, it may be. */
export default defineRule({
  id: "figure-tenfold",
  severity: "hint",
  isOffByDefault: true,
  summary: say(
    "数字是上年的十倍以上，或者不到十分之一",
    "a figure is ten times last year's, or a tenth of it",
  ),
  basis: formAsks(say("各表数据应当真实、准确", "the figures of the tables are to be true and right")),
  *check({ report, network, previous }) {
    if (!previous) return;
    for (const { form } of report.tables) {
      const odd = network.figures.flatMap((figure): Odd[] => {
        const last = figure.cell?.table === form.key ? lastAmount(previous, figure.id) : undefined;
        const { value } = figure;
        return last !== undefined && value !== undefined && isOdd(value, last)
          ? [{ figure, value, last }]
          : [];
      });
      const [first] = odd;
      if (!first) continue;
      const more = odd.length - MOST_NAMED;
      const named = odd.slice(0, MOST_NAMED).map(({ figure: { name }, value, last }) => {
        const [now, before] = [formatExact(value), formatExact(last)];
        return say(`${name.zh}填 ${now}，上年是 ${before}`, `${name.en} is ${now}, last year's ${before}`);
      });
      yield {
        span: first.figure.span,
        message: say(
          `${named.map(({ zh }) => zh).join("；")}${more > 0 ? `；另有 ${more} 格` : ""}，相差十倍以上，请核对`,
          `${named.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${more} more` : ""}: ten times or more apart, please check`,
        ),
        related: odd.slice(1, MOST_NAMED).map(({ figure }) => ({ span: figure.span, message: figure.name })),
      };
    }
  },
});

interface Odd {
  readonly figure: Figure;
  readonly value: Exact;
  readonly last: Exact;
}

/** Small numbers rise and fall so by themselves. */
const LEAST = exact(20);

const isOdd = (value: Exact, last: Exact): boolean =>
  value > ZERO &&
  last > ZERO &&
  (value >= LEAST || last >= LEAST) &&
  (value >= times(10n, last) || last >= times(10n, value));
