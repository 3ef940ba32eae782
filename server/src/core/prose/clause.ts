import type { Quantity } from "../number/quantity.ts";
import { unitsLike } from "../text/units.ts";
import { isQuantity, type Passage } from "./passage.ts";

/** Words of a passage between two marks of punctuation. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark before it; "" at the passage's start. */
  readonly opener: string;
  readonly sentence: number;
  /** Which brackets it stands in: 0 outside all, else their number in the passage. */
  readonly bracket: number;
  readonly quantities: readonly Quantity[];
}

export interface Bracket {
  /** Which brackets these stand in. */
  readonly outer: number;
  /** The clause that they follow. */
  readonly host: number;
  readonly start: number;
  /** Before the closing one; the passage's end where there is none. */
  readonly end: number;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** The first stands for the passage itself. */
  readonly brackets: readonly Bracket[];
}

const NONE: readonly Quantity[] = [];
const OPENING = "([";
const CLOSING = ")]";
const ENDING = "。!?";
const isMark = unitsLike(/[([)\]。!?,、;:.]/);

/** Cuts a passage at its punctuation; marks within a number or name part nothing. */
export function clausesOf({ text, numbers }: Passage): Clauses {
  const clauses: Clause[] = [];
  const brackets: { outer: number; host: number; start: number; end: number }[] = [
    { outer: 0, host: -1, start: 0, end: text.length },
  ];
  let sentence = 0;
  let bracket = 0;
  let opener = "";
  let start = 0;
  let quantities: Quantity[] | undefined;
  const close = (end: number, mark: string): void => {
    if (end > start) clauses.push({ start, end, opener, sentence, bracket, quantities: quantities ?? NONE });
    if (end > start || mark !== ":") opener = mark;
    start = end + 1;
    quantities = undefined;
  };
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const number = numbers[next];
    if (number && number.span.start === at) {
      if (isQuantity(number) && !(at === start && isMarkOfItem(text, number))) {
        // A list made with its one member takes a tenth of the room of one that grows.
        if (quantities) quantities.push(number);
        else quantities = [number];
      }
      at = Math.max(at, number.span.end - 1);
      next++;
      continue;
    }
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (mark === "." && !isFullStop(text, at)) continue;
    close(at, mark === "." ? "。" : mark);
    if (OPENING.includes(mark)) {
      brackets.push({ outer: bracket, host: clauses.length - 1, start: at + 1, end: text.length });
      bracket = brackets.length - 1;
    } else if (CLOSING.includes(mark)) {
      const open = brackets[bracket];
      if (bracket && open) {
        open.end = at;
        bracket = open.outer;
      }
    } else if ((ENDING.includes(mark) || mark === ".") && bracket === 0) sentence++;
  }
  close(text.length, "");
  // Copies are as long as they are; what grew keeps room for more, in every paragraph.
  return { clauses: clauses.slice(), brackets: brackets.length > 1 ? brackets.slice() : brackets };
}

/** 其中：1.网络申请 9 件；2.信函 5 件: a number of its own that a point follows. */
const isMarkOfItem = (text: string, { unit, end }: Quantity): boolean =>
  unit === undefined && text.charAt(end) === "." && /[\u4e00-\u9fff]/.test(text.charAt(end + 1));

/** A point after Chinese that no digit follows. */
const isFullStop = (text: string, at: number): boolean =>
  /[\u4e00-\u9fff%)”]/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + 1));
