import type { Figure } from "../../network/network.ts";
import { diagnose } from "../../network/locate/locate.ts";
import { exact, formatExact, type Exact } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { mend } from "../say/mending.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** Every place of a table can be read as a figure. */
export default defineRule({
  id: "cell-unread",
  severity: "error",
  isPatient: true,
  summary: say("表格中有读不出数字的格", "a cell of a table holds something that is no number"),
  basis: formAsks(
    say(
      "各表每一格都填写数字，没有的填 0",
      "every place of the tables takes a figure, 0 where there is none",
    ),
  ),
  *check({ report: { document }, network }) {
    const { values } = diagnose(network);
    for (const figure of network.figures) {
      if (figure.gap?.kind !== "unread") continue;
      const content = textOf(document.text, figure.span);
      const proven = values.get(figure);
      const meant = withoutLetters(content);
      const isMistyped = meant !== undefined && (proven === undefined || proven === meant);
      const to = isMistyped ? meant : proven;
      yield {
        span: figure.span,
        message: isMistyped ? mistyped(content, meant) : unread(figure, content, to),
        fixes: to === undefined ? [] : mend(document.text, [{ figure, to }], true),
      };
    }
  },
});

const unread = ({ name }: Figure, content: string, to: Exact | undefined): Message =>
  say(
    `${name.zh}写作“${content}”，读不出数字${to === undefined ? "" : `，按合计应为 ${formatExact(to)}`}`,
    `${name.en} says “${content}”, which is no number${to === undefined ? "" : `; by the sums it should be ${formatExact(to)}`}`,
  );

const mistyped = (content: string, meant: Exact): Message =>
  say(
    `“${content}”${content.length > 1 ? "里有" : "是"}字母，应为数字 ${formatExact(meant)}`,
    `“${content}” has a letter for a digit; it should be the number ${formatExact(meant)}`,
  );

/** Letters that look like digits. */
const DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

/** The number that is meant where letters stand for digits: 3O. */
function withoutLetters(content: string): Exact | undefined {
  const digits = [...content.normalize("NFKC").trim()].map(each => DIGITS[each] ?? each).join("");
  return digits !== content && /^(?:0|[1-9]\d{0,8})$/.test(digits) ? exact(Number(digits)) : undefined;
}
