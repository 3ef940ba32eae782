import { anyOf } from "../text/lexicon.ts";
import { halfWidth } from "../text/width.ts";
import { minus, parseExact, ZERO, type Exact } from "./exact.ts";

const ADDED = ["+", "增", "增加", "新增", "↑"];
const TAKEN_AWAY = ["-", "−", "–", "—", "减", "减少", "↓"];

const NUMBER = String.raw`\(?(\d{1,9}(?:\.\d{1,6})?)\)?[件项个]?`;
const CHANGE = new RegExp(`^(?:${anyOf(ADDED)}${NUMBER})?[,、/;]?(?:${anyOf(TAKEN_AWAY)}${NUMBER})?$`);

/** Neither more nor less: ±0, +/-0, 增减0. */
const NONE = new RegExp(String.raw`^(?:±|\+/?-|增/?减)\(?0\)?$`);

/**
 * What was added less what was taken away, from a text without white space: +2, 增10, 减4, +(0)-(0). Undefined for anything
 * else, and for a plain -4, which is a number.
 */
export function scanChange(text: string): Exact | undefined {
  const plain = halfWidth(text);
  if (/^[-−–—]?\d/.test(plain) || !/\d/.test(plain)) return undefined;
  if (NONE.test(plain)) return ZERO;
  const [match, added = "0", takenAway = "0"] = CHANGE.exec(plain) ?? [];
  if (match === undefined) return undefined;
  const [more, less] = [parseExact(added), parseExact(takenAway)];
  return more === undefined || less === undefined ? undefined : minus(more, less);
}
