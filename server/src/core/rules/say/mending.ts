import { isWritable, writeFigures } from "../../compose/figure.ts";
import type { Explanation } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { evaluate, evaluateWith, type Identity, type Network } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { offer } from "./offer.ts";
import type { Fix } from "../rule.ts";

/** Carries the changes out in one edit of each figure; no fix where one of them can't be written, or two run together. */
export function mend(
  text: string,
  explanation: Explanation,
  isPreferred: boolean,
  title: Message = titleOf(explanation),
): Fix[] {
  if (!explanation.every(({ figure }) => isWritable(text, figure))) return [];
  const edits = writeFigures(text, explanation);
  return edits ? [{ ...offer(title, ...edits), preferred: isPreferred }] : [];
}

/**
 * A fix for each of a fault's explanations that are offered and only ask for other digits. None that leads a sentence's number
 * to 0 is preferred: the table's 0 may be one that nobody has filled in.
 */
export const fixesFor = (
  text: string,
  { explanations, isClear }: Fault,
  offered: readonly Explanation[],
): Fix[] =>
  offered
    .filter(explanation => !explanation.some(({ figure }) => figure.isInWords))
    .flatMap(explanation =>
      mend(text, explanation, isClear && explanation === explanations[0] && !isEmptied(explanation)),
    );

const isEmptied = (explanation: Explanation): boolean =>
  explanation.some(({ figure, to }) => !figure.cell && to === ZERO);

function titleOf(explanation: Explanation): Message {
  const changes = explanation.map(({ figure, to }) => {
    const { name, value } = figure;
    const after = formatExact(to);
    if (value === undefined) return say(`${name.zh}填 ${after}`, `fill ${name.en} with ${after}`);
    const before = formatExact(value);
    return say(`${name.zh}由 ${before} 改为 ${after}`, `change ${name.en} from ${before} to ${after}`);
  });
  const zh = changes.map(change => change.zh).join("，");
  const en = changes.map(change => change.en).join(", ");
  return say(zh, en.charAt(0).toUpperCase() + en.slice(1));
}

/** Whether all that holds now holds still once the changes are made. */
export function breaksNothing(network: Network, changes: Explanation): boolean {
  const values = new Map(changes.map(({ figure, to }) => [figure, to]));
  const holdsStill = (identity: Identity): boolean =>
    evaluate(identity).status !== "held" || evaluateWith(identity, values).status === "held";
  return changes.every(({ figure }) => network.of(figure).every(holdsStill));
}
