import { formatExact } from "../../number/exact.ts";
import { termsOf, type Figure, type Network } from "../network.ts";
import { valueOf } from "./equations.ts";
import type { Change, Explanation } from "./explanation.ts";

/** How unlikely a slip is, in bits: each more makes it half as likely. */
const BITS = {
  /** That a slip befell this figure at all. */
  anywhere: 7,
  /** That a place left empty should have a figure. */
  leftEmpty: 4,
  /** That a sentence of last year's was left standing. */
  leftStanding: 4,
  transposed: 2,
  /** One digit typed for another; more for every digit that it might have been. */
  oneDigit: 4,
  dropped: 4,
  doubled: 3,
  inserted: 8,
  copied: 5,
  anything: 14,
  /** That a figure isn't zero, and each digit after its first. */
  notZero: 2,
  aDigit: 2,
  swappedNext: 5,
  swappedInLine: 8,
};

/** How unlikely it is, in bits, that these figures were meant and the draft's were written. */
export function unlikelihood(explanation: Explanation, network: Network): number {
  const apart = explanation.reduce((bits, change) => bits + unlikelihoodOf(change, network), 0);
  const [one, other] = explanation;
  if (!one || !other || !isExchange(explanation, network)) return apart;
  const isNext = explanation.length > 2 || nextTo(one.figure, network).includes(other.figure);
  return Math.min(apart, BITS.anywhere + (isNext ? BITS.swappedNext : BITS.swappedInLine));
}

/**
 * Whether all that the changes do is to give figures of one row, column or sentence each other's places: two exchanged,
 * or more moved on.
 */
export function isExchange(changes: Explanation, network: Network): boolean {
  const [first, ...others] = changes;
  if (!first || !others.length) return false;
  const before = changes.map(({ figure }) => formatExact(valueOf(figure))).sort();
  const after = changes.map(({ to }) => formatExact(to)).sort();
  return (
    before.every((value, at) => value === after[at]) &&
    network
      .of(first.figure)
      .some(identity => others.every(({ figure }) => network.of(figure).includes(identity)))
  );
}

function unlikelihoodOf({ figure, to }: Change, network: Network): number {
  if (figure.isInWords) return BITS.leftStanding;
  if (figure.value === undefined) return BITS.leftEmpty;
  const written = formatExact(valueOf(figure));
  const meant = formatExact(to);
  const copied = nextTo(figure, network).some(
    next => next.value !== undefined && next.value === figure.value,
  );
  const slip = Math.min(copied ? BITS.copied : BITS.anything, typing(written, meant));
  return BITS.anywhere + slip + rarity(meant) - rarity(written);
}

/** How rare a figure is, in bits: most are zero, and every digit more makes it a tenth as frequent. */
const rarity = (figure: string): number =>
  figure === "0" ? 0 : BITS.notZero + BITS.aDigit * (figure.length - 1);

/** How unlikely it is that one number was typed for the other. */
export function typing(written: string, meant: string): number {
  if (written.length === meant.length) {
    const wrong = [...meant].flatMap((digit, at) => (digit === written[at] ? [] : [at]));
    const [first = 0, second] = wrong;
    if (wrong.length === 1) return BITS.oneDigit + Math.min(meant.length - 1, 4);
    const isTransposed =
      wrong.length === 2 &&
      second === first + 1 &&
      written[first] === meant[second] &&
      written[second] === meant[first];
    return isTransposed ? BITS.transposed : BITS.anything;
  }
  if (isOneLonger(meant, written)) return BITS.dropped;
  if (isOneLonger(written, meant)) return hasDoubled(written, meant) ? BITS.doubled : BITS.inserted;
  return BITS.anything;
}

const isOneLonger = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 &&
  [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);

const hasDoubled = (longer: string, shorter: string): boolean =>
  [...shorter].some((digit, at) => shorter.slice(0, at) + digit + shorter.slice(at) === longer);

/** The figures before and after in the form's rows and columns. */
function nextTo(figure: Figure, network: Network): Figure[] {
  return network.of(figure).flatMap(identity => {
    const line = termsOf(identity);
    const at = line.indexOf(figure);
    return [line[at - 1], line[at + 1]].filter(next => next !== undefined);
  });
}
