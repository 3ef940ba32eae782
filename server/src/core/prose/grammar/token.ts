import { wordsIn, type Entry } from "../../text/lexicon.ts";
import type { Reporter } from "../whose/whose.ts";
import { withoutOrgan } from "../whose/organ.ts";

/** What a word does in a sentence that counts something. */
export type Role =
  // deeds
  | "receive"
  | "new"
  | "finish"
  | "do"
  | "due"
  | "carry"
  | "cause"
  | "decide"
  | "show"
  // what is counted
  | "request"
  | "application"
  | "case"
  | "result"
  | "outcome"
  | "applicant"
  | "document"
  | "documents"
  | "column"
  | "decision"
  | "fees"
  | "disclose"
  // when
  | "last"
  | "next"
  | "year"
  // how
  | "respectively"
  | "join"
  | "silent"
  | "unknown";

export interface Token {
  readonly role: Role;
  /** Which of its role: the form's key of a row or column, or the year in digits. */
  readonly key: string;
  readonly text: string;
}

/** Words by their first character, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Token[]>;

export type Listed = readonly [role: Role, key: string, words: readonly Entry[]];

/** A lexicon of lists; of a word that stands in two, the first counts. */
export function lexiconOf(lists: readonly Listed[]): Lexicon {
  const byFirst = new Map<string, Token[]>();
  const seen = new Set<string>();
  for (const [role, key, words] of lists)
    for (const text of wordsIn(words)) {
      if (seen.has(text)) continue;
      seen.add(text);
      const first = text.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { role, key, text }]);
    }
  for (const tokens of byFirst.values()) tokens.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}

/** Cuts words into tokens, the longest word first; characters that no word covers are unknown. */
export function tokensOf(words: string, lexicon: Lexicon, reporter: Reporter): Token[] {
  const tokens: Token[] = [];
  let unknown = "";
  const close = (): void => {
    if (unknown) tokens.push({ role: "unknown", key: "", text: unknown });
    unknown = "";
  };
  for (let at = 0; at < words.length;) {
    const token = tokenAt(words, at, lexicon, reporter);
    if (token) {
      close();
      tokens.push(token);
    } else unknown += words.charAt(at);
    at += token?.text.length ?? 1;
  }
  close();
  return tokens;
}

const YEAR = /(20\d{2})年?度?/y;
/** Dates within the year, ordinals, and spans up to a day. */
const SHAPES = [
  /截[至止](?:20\d{2}年?)?(?:\d{1,2}月(?:\d{1,2}日)?)?[底末]?/y,
  /\d{1,2}月\d{1,2}日(?:[至到-]\d{1,2}月\d{1,2}日)?/y,
  /[一二三四五六七八九十]{1,2}是/y,
  /\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y,
];

/** What these open with. */
const SHAPED = "截(0123456789一二三四五六七八九十";

function tokenAt(words: string, at: number, lexicon: Lexicon, reporter: Reporter): Token | undefined {
  return wordAt(words, at, lexicon, reporter) ?? shapeAt(words, at, reporter);
}

/** The longest word that another one follows, else the longest: 共, not 共办理, in 共办理完毕. */
function wordAt(words: string, at: number, lexicon: Lexicon, reporter: Reporter): Token | undefined {
  const known = lexicon.get(words.charAt(at));
  const longest = known?.find(({ text }) => words.startsWith(text, at));
  if (!known || !longest || longest.text.length === 1 || longest.role === "unknown") return longest;
  const isFollowed = ({ text: { length } }: Token): boolean =>
    at + length === words.length ||
    lexicon.get(words.charAt(at + length))?.some(({ text }) => words.startsWith(text, at + length)) ===
      true ||
    shapeAt(words, at + length, reporter) !== undefined;
  if (isFollowed(longest)) return longest;
  return (
    known.find(token => token !== longest && words.startsWith(token.text, at) && isFollowed(token)) ?? longest
  );
}

/** What is told by its shape: dates within the year, years, the organ's own name. */
function shapeAt(words: string, at: number, reporter: Reporter): Token | undefined {
  if (SHAPED.includes(words.charAt(at))) {
    for (const shape of SHAPES) {
      shape.lastIndex = at;
      const text = shape.exec(words)?.[0];
      if (text) return { role: "silent", key: "", text };
    }
  }
  YEAR.lastIndex = at;
  const year = YEAR.exec(words);
  if (year) {
    const [text, key = ""] = year;
    return { role: Number(key) === reporter.year ? "silent" : "year", key, text };
  }
  if (!SELF.includes(words.charAt(at)) && !reporter.organ?.includes(words.charAt(at))) return undefined;
  const rest = words.slice(at, at + LONGEST_ORGAN);
  const behind = withoutOrgan(rest, reporter.organ);
  return behind === rest
    ? undefined
    : { role: "silent", key: "", text: rest.slice(0, rest.length - behind.length) };
}

/** What words for the report's own organ open with, where they aren't its name: 我局, 本机关, 局机关. */
const SELF = "我本局委厅办院校";
/** Of names of organs; enough of a text to find one in. */
const LONGEST_ORGAN = 40;
