import { CHINESE_ORDINAL, ORDINAL_CHARACTERS, ordinalOf } from "../../number/ordinal.ts";
import { anyOf } from "../../text/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import { CHAPTERS, OPEN_PARTS, REPORT_PARTS } from "./chapterWords.ts";

/** No preface names its chapters at greater length. */
const LONGEST_LIST = 200;

/** Of how many parts a preface says that the report has, and which it names. */
export interface Chapters {
  readonly span: Span;
  readonly words: string;
  readonly count: number;
  /** Keys of the sections named; none where it names none. */
  readonly named: readonly string[];
  /** In how many pieces its marks cut what is named: a name may hold 、 of its own. */
  readonly pieces: number;
  /** Whether each piece is known for a section's name: 收费及减免情况 isn't. */
  readonly isKnown: boolean;
}

const LIST = `${anyOf(OPEN_PARTS)}[^。;]{0,${LONGEST_LIST}}?`;
const COUNT = String.raw`(?<![第\d${ORDINAL_CHARACTERS}])(?<count>\d{1,2}|${CHINESE_ORDINAL})`;
const ANNOUNCED = new RegExp(`(?<list>${LIST})?(?:等|共|以下)?${COUNT}${anyOf(REPORT_PARTS)}`, "g");
const FOLLOWING = new RegExp(`^(?:组成|构成|内容)?[,:](?<list>[^。]{0,${LONGEST_LIST}})`);

/** What the prose above the first section says of the report's own parts. */
export function* announcedChapters({ section, passage: { text, source } }: Paragraph): Generator<Chapters> {
  if (section !== undefined) return;
  for (const { 0: words, index, groups } of text.matchAll(ANNOUNCED)) {
    const { list = "", count: digits = "" } = groups ?? {};
    const count = ordinalOf(digits);
    if (count === undefined) continue;
    const start = index + words.lastIndexOf(digits);
    const following = FOLLOWING.exec(text.slice(index + words.length))?.groups?.list ?? "";
    const names = keysIn(list).size ? list : following;
    const pieces = piecesOf(names);
    yield {
      span: source({ start, end: start + digits.length }),
      words: digits,
      count,
      named: [...keysIn(names)],
      pieces: pieces.length,
      isKnown: pieces.every(piece => keyOf(piece) !== undefined),
    };
  }
}

/** The names of a list; where semicolons part them, other marks are their own. */
const piecesOf = (list: string): string[] => list.split(list.includes(";") ? ";" : PARTING);

/** A mark, or none where one name's end and the next one's beginning stand together. */
const PARTING = /[、,]|”“|以及|(?<=情况)(?=主动公开|收到和处理|政府信息公开|存在的|其他需要)/;

const MEANT = Object.entries(CHAPTERS).map(([key, words]) => ({ key, words: new RegExp(anyOf(words)) }));

const keyOf = (name: string): string | undefined => MEANT.find(({ words }) => words.test(name))?.key;

const keysIn = (list: string): ReadonlySet<string> =>
  new Set(
    piecesOf(list)
      .flatMap(piece => (list.includes(";") ? [piece] : piece.split(/及|和/)))
      .flatMap(name => keyOf(name) ?? []),
  );
