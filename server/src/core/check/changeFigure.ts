import { isWritable, writeFigure } from "../compose/figure.ts";
import { evaluate, isEquation, type Figure, type Identity, type Network } from "../network/network.ts";
import { readCell } from "../number/cell.ts";
import { total, ZERO, type Exact } from "../number/exact.ts";
import type { Edit } from "../text/edit.ts";
import { textOf } from "../text/span.ts";
import { TABLE } from "../ties/proseFigures.ts";
import type { Checked } from "./check.ts";
import { editsInDraft } from "./inDraft.ts";

/** A figure changed along with the one that was asked for. */
export interface FigureChange {
  readonly figure: Figure;
  readonly edits: readonly Edit[];
  /** The figure itself, the same told elsewhere, or a total that it goes into. */
  readonly why: "own" | "told" | "total";
}

/**
 * 改数: another number for a figure, everywhere that it is told, with the totals that come out and depend on it. Totals
 * that don't come out as it is stay, since either side may be the wrong one. Undefined for what is no number.
 */
export function changeFigure(
  text: string,
  { report: { document }, network }: Pick<Checked, "report" | "network">,
  figure: Figure,
  written: string,
): FigureChange[] | undefined {
  const reading = readCell(written);
  if (reading.kind !== "figure" || !canBeChanged(figure)) return undefined;
  const told = sameAs(network, figure);
  const values = new Map([figure, ...told].map(each => [each, reading.value]));
  carryOn(network, values);
  return [...values].flatMap(([each, to]): FigureChange[] => {
    if (!canBeChanged(each) || each.value === to || !isWritable(document.text, each)) return [];
    const edit = writeFigure(document.text, each, to);
    if (edit.newText === textOf(document.text, edit.span)) return [];
    const why = each === figure ? "own" : told.includes(each) ? "told" : "total";
    return [{ figure: each, why, edits: editsInDraft(text, document.origin, edit) }];
  });
}

/** Whether there is a number to write over. */
export const canBeChanged = ({ value, isInWords, bound }: Figure): boolean =>
  value !== undefined && !isInWords && bound === "exact";

/** What tells the very same number: the cell of a sentence, and the sentences on a cell. */
function sameAs(network: Network, figure: Figure): Figure[] {
  const sayings = (of: Figure): Identity[] =>
    network.of(of).filter(each => each.kind === TABLE && each.parts.length === 1 && isHeld(each));
  const cells = figure.cell ? [figure] : sayings(figure).flatMap(({ parts }) => parts);
  const all = cells.flatMap(cell => [cell, ...sayings(cell).flatMap(({ wholes }) => wholes)]);
  return [...new Set(all)].filter(each => each !== figure);
}

/** Adds up anew whatever sum has a changed part and came out before. */
function carryOn(network: Network, values: Map<Figure, Exact>): void {
  const fixed = new Set(values.keys());
  const valueOf = (figure: Figure): Exact => values.get(figure) ?? figure.value ?? ZERO;
  const waiting = [...values.keys()];
  // No figure is in a sum of itself, so that each sum comes to rest; the bound is for a network that breaks its word.
  for (let steps = network.identities.length * 2; waiting.length && steps > 0; steps--) {
    const changed = waiting.shift() as Figure;
    for (const identity of network.of(changed)) {
      const [whole] = identity.wholes;
      if (!whole || identity.wholes.length > 1 || !identity.parts.includes(changed)) continue;
      if (fixed.has(whole) || !isEquation(identity) || !isHeld(identity)) continue;
      const sum = total(identity.parts.map(valueOf));
      if (sum === valueOf(whole)) continue;
      values.set(whole, sum);
      waiting.push(whole);
    }
  }
}

const isHeld = (identity: Identity): boolean => evaluate(identity).status === "held";
