import type { Checked } from "./check.ts";
import { isBroken, isEquation, type Figure, type Identity } from "../network/network.ts";
import { formatExact, total, type Exact } from "../number/exact.ts";
import { isWritable, writeFigures } from "../compose/figure.ts";
import type { Change } from "../network/locate/explanation.ts";
import { editsInDraft } from "./inDraft.ts";
import type { Edit } from "../text/edit.ts";
import { say, type Message } from "../text/message.ts";
import { touches } from "../text/span.ts";

/** Totals made right by adding up their parts; an edit for each that changes. */
export interface Recomputation {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/**
 * What adding up anew can change around a place in a table: the totals of its row, of its column, of the whole table,
 * each only where it changes something that none before it does alone. A row or column isn't added up from a total that its
 * own parts don't come to.
 */
export function recompute(
  text: string,
  { report: { document }, network }: Pick<Checked, "report" | "network">,
  offset: number,
): Recomputation[] {
  const at = document.origin.fromDraft(offset);
  const cell = network.figures.find(
    figure => figure.cell && !isNowhere(figure) && touches(figure.span, at),
  )?.cell;
  if (!cell) return [];
  const sums = network.identities.flatMap(sumOf).filter(({ whole }) => whole.cell?.table === cell.table);
  const wrong = new Set(sums.filter(({ isWrong }) => isWrong).map(({ whole }) => whole));
  const along = (axis: "row" | "column"): Total[] => {
    const own = sums.filter(({ parts, whole }) =>
      [...parts, whole].every(term => term.cell?.grid === cell.grid && term.cell[axis] === cell[axis]),
    );
    const wholes = new Set(own.map(({ whole }) => whole));
    return own.filter(({ parts }) => !parts.some(part => wrong.has(part) && !wholes.has(part)));
  };
  const offered: Recomputation[] = [];
  for (const [name, chosen] of [
    [say("重新计算本行合计", "Add up this row anew"), along("row")],
    [say("重新计算本列合计", "Add up this column anew"), along("column")],
    [say("重新计算本表全部合计", "Add up all totals of this table anew"), sums],
  ] as const) {
    const changes = changesBy(chosen);
    if (!changes.every(({ figure }) => isWritable(document.text, figure))) continue;
    const edits = writeFigures(document.text, changes);
    if (!edits) continue;
    const isCovered = offered.some(other =>
      edits.every(({ span }) => other.edits.some(edit => edit.span === span)),
    );
    if (!isCovered && edits.length) offered.push({ title: titleOf(name, changes), edits });
  }
  return offered.map(({ title, edits }) => ({
    title,
    edits: edits.flatMap(edit => editsInDraft(text, document.origin, edit)),
  }));
}

interface Total {
  readonly parts: readonly Figure[];
  readonly whole: Figure;
  readonly isWrong: boolean;
}

/** An identity of a table that says what one figure is. */
function sumOf(identity: Identity): Total[] {
  const { parts, wholes } = identity;
  const [whole] = wholes;
  const isOne =
    whole && wholes.length === 1 && isEquation(identity) && [whole, ...parts].every(term => term.cell);
  return isOne ? [{ parts, whole, isWrong: isBroken(identity) }] : [];
}

/** Adds up from the bottom: a total that is itself a part before the total that it is part of. */
function changesBy(sums: readonly Total[]): Change[] {
  const waiting = new Map<Figure, Total[]>();
  for (const sum of sums) waiting.set(sum.whole, [...(waiting.get(sum.whole) ?? []), sum]);
  const values = new Map<Figure, Exact>();
  const valueOf = (figure: Figure): Exact | undefined => {
    const own = waiting.get(figure) ?? [];
    waiting.delete(figure);
    for (const { parts } of own) {
      const terms = parts.map(valueOf);
      if (terms.every(term => term !== undefined)) values.set(figure, total(terms));
    }
    return values.get(figure) ?? figure.value;
  };
  return [...waiting.keys()].flatMap(figure => {
    const to = valueOf(figure);
    const isChanged = to !== undefined && to !== figure.value && !isNowhere(figure);
    return isChanged && figure.gap?.kind !== "unread" ? [{ figure, to }] : [];
  });
}

/** Whether there is no place in the text to write it. */
const isNowhere = ({ gap }: Figure): boolean => gap?.kind === "absent" || gap?.kind === "unplaced";

function titleOf(name: Message, changes: readonly Change[]): Message {
  const [change, ...others] = changes;
  if (!change || others.length)
    return say(`${name.zh}（改动 ${changes.length} 处）`, `${name.en} (${changes.length} changes)`);
  const { figure, to } = change;
  const before = figure.value === undefined ? "" : formatExact(figure.value);
  const after = formatExact(to);
  return say(
    `${name.zh}：${before ? `${before} 改为 ` : "填 "}${after}`,
    `${name.en}: ${before ? `${before} becomes ` : ""}${after}`,
  );
}
