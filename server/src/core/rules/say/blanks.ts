import type { Change, Explanation } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import type { Figure } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import type { Report, TableReading } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import type { Fix, Problem } from "../rule.ts";
import { mend } from "./mending.ts";
import { isOverfull } from "./plainRow.ts";
import { relatedTo } from "./related.ts";

/** Fills blanks, but none of a row in which something stands that has no column. */
export const fill = (report: Report, changes: Explanation, isPreferred: boolean, title?: Message): Fix[] =>
  changes.some(({ figure }) => isOverfull(report, figure))
    ? []
    : mend(report.document.text, changes, isPreferred, title);

/** An empty place that needs a figure other than 0. */
export function notZero(
  report: Report,
  { identities, explanations, isClear }: Fault,
  figure: Figure,
): Problem {
  const own = explanations.find(explanation => explanation.some(change => change.figure === figure));
  const to = own?.find(change => change.figure === figure)?.to;
  return {
    span: figure.span,
    severity: "error",
    message:
      isClear && to !== undefined
        ? say(
            `${figure.name.zh}是空的，应为 ${formatExact(to)}`,
            `${figure.name.en} is empty; it should be ${formatExact(to)}`,
          )
        : say(
            `${figure.name.zh}是空的，填 0 则${identities.length === 1 ? "" : "有 " + String(identities.length) + " 处"}加不平`,
            `${figure.name.en} is empty; with 0 in it ${identities.length === 1 ? "a sum" : `${String(identities.length)} sums`} would not hold`,
          ),
    related: identities.flatMap(identity => relatedTo(identity, figure)),
    fixes: explanations.flatMap((explanation, at) => fill(report, explanation, isClear && at === 0)),
  };
}

/** Whether the row ends before an empty cell: filled without those behind it, the row would be one that is short. */
export const isCutOff = ({ gap }: Figure): boolean => gap?.kind === "empty" && gap.ahead !== undefined;

/** The empty cells of a table that follow from the figures around them; those cut off are only filled together. */
export function computed(report: Report, { form }: TableReading, told: readonly Change[]): Problem {
  const [first] = told as [Change];
  const { name, span } = first.figure;
  const to = formatExact(first.to);
  const title = say(
    `空着的 ${told.length} 格填上算出的数字`,
    `Fill ${told.length} empty cells with the figures that follow from the others`,
  );
  const isAlone = told.length === 1;
  const each = told
    .filter(change => isAlone || !isCutOff(change.figure))
    .flatMap(change => fill(report, [change], isAlone));
  return {
    span,
    severity: "error",
    message:
      told.length === 1
        ? say(`${name.zh}是空的，应为 ${to}`, `${name.en} is empty; it should be ${to}`)
        : say(
            `${form.shortName.zh}有 ${told.length} 格是空的，由已填的数字可以算出；第一格是${name.zh}，应为 ${to}`,
            `${told.length} cells of ${form.shortName.en} are empty and follow from the others; the first, ${name.en}, should be ${to}`,
          ),
    related: told.slice(1).map(({ figure }) => ({ span: figure.span, message: figure.name })),
    fixes: isAlone ? each : [...fill(report, told, true, title), ...each],
  };
}

/** The empty cells of a table some of which aren't zero, nobody can tell which. */
export function unfilled(
  { form }: TableReading,
  empty: readonly Figure[],
  unknown: readonly Figure[],
): Problem {
  const [first] = unknown as [Figure];
  return {
    span: first.span,
    message:
      empty.length === 1
        ? say(
            `${first.name.zh}是空的，不会是 0：合计已填，这一格没有填`,
            `${first.name.en} is empty and can't be 0: its total is filled in`,
          )
        : say(
            `${form.shortName.zh}有 ${empty.length} 格是空的，其中从${first.name.zh}起有 ${unknown.length} 格不会都是 0：合计已填，各项没有填`,
            `${empty.length} cells of ${form.shortName.en} are empty; ${unknown.length} of them, ${first.name.en} the first, can't all be 0: their totals are filled in`,
          ),
    related: empty.filter(figure => figure !== first).map(({ name, span }) => ({ span, message: name })),
    fixes: [],
  };
}
