import { ORDINAL_CHARACTERS } from "../../number/ordinal.ts";
import { allMatches } from "../../text/allMatches.ts";
import { anyOf, wordsIn } from "../../text/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import { BEHIND_DOUBLED, MAY_STAND_TWICE, NEVER_TWICE } from "./slipWords.ts";

/** A word or a mark that stands twice on end, or oftener. */
export interface DoubledWord {
  readonly word: string;
  readonly times: number;
  /** Of all. */
  readonly span: Span;
  /** Of those behind the first. */
  readonly again: Span;
}

/** Two characters twice may be two names on end, so what follows has to tell; three or more are sure. */
const DOUBLED = new RegExp(
  [
    String.raw`([\u4e00-\u9fff]{3,8}?)\1+`,
    String.raw`([\u4e00-\u9fff]{2})\2+(?=${anyOf(BEHIND_DOUBLED)}|$)`,
    String.raw`(${anyOf(NEVER_TWICE)})\3+`,
    String.raw`(?<![。,;、])([。,;、])\4(?![。,;、])`,
    String.raw`(?<![目标中])(的)\5(?![确士的])`,
  ].join("|"),
  "g",
);

/** 一个一个, 逐条逐条, 很多很多: said twice on purpose. */
const ON_PURPOSE = new RegExp(`^[${ORDINAL_CHARACTERS}两逐每很越]`);

const TWICE = new Set(wordsIn(MAY_STAND_TWICE));

/** The words of a paragraph that are surely doubled by mistake. */
export function* doubledWords({ passage }: Paragraph): Generator<DoubledWord> {
  for (const { 0: all, index, 1: longer, 2: short, 3: known, 4: mark, 5: particle } of allMatches(
    passage.text,
    DOUBLED,
  )) {
    const word = longer ?? short ?? known ?? mark ?? particle ?? "";
    if (ON_PURPOSE.test(word) || TWICE.has(word) || (!mark && !particle && new Set(word).size === 1))
      continue;
    const end = index + all.length;
    yield {
      word,
      times: all.length / word.length,
      span: passage.source({ start: index, end }),
      again: passage.source({ start: index + word.length, end }),
    };
  }
}
