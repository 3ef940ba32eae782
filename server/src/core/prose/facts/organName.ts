import { ORDINAL_CHARACTERS } from "../../number/ordinal.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import type { Prose } from "../read.ts";
import { PEOPLES } from "./organWords.ts";
import { soundAlike } from "./homophones.ts";

/** A name in the prose that is the organ's but for one character. */
export interface NearName {
  readonly span: Span;
  /** What stands there, and what the title has. */
  readonly written: string;
  readonly meant: string;
}

const LEVEL = "省市县区旗州盟镇乡";

/** Characters by which places that lie next to each other differ. */
const TELLING = new RegExp(`[东西南北中上下前后左右内外大小新老${ORDINAL_CHARACTERS}]`);

/** Names one character off the organ's: its whole name, or its place with any level (漣河回族区 as 漣河区). */
export const nearNames = once(({ report: { organ, document, title }, paragraphs }: Prose): NearName[] => {
  if (!organ || organ.length < 4) return [];
  const forms = formsOf(organ);
  const found: NearName[] = [];
  for (const { passage } of paragraphs) {
    for (const { name, isWhole } of forms) {
      for (const { start, written, at } of nearIn(passage.text, name)) {
        if (!isSlip(written, name, at, isWhole) || document.text.split(written).length > MOST_TIMES) continue;
        const span = passage.source({ start, end: start + name.length });
        if (title && span.start < title.span.end) continue;
        if (found.some(other => other.span.start < span.end && span.start < other.span.end)) continue;
        found.push({ span, written, meant: name });
      }
    }
  }
  return found;
});

/** A name that stands so often isn't a slip. */
const MOST_TIMES = 4;

interface NameForm {
  readonly name: string;
  readonly isWhole: boolean;
}

function formsOf(organ: string): NameForm[] {
  const forms: NameForm[] = [{ name: organ, isWhole: true }];
  const [, stem = "", level = ""] = PLACE.exec(organ) ?? [];
  const bare = stem.replace(OF_PEOPLES, "");
  if (bare.length >= 2 && level) forms.push({ name: bare + level, isWhole: false });
  return forms;
}

const PLACE = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,4}[省市州盟])?([\\u4e00-\\u9fff]{2,8}?)([${LEVEL}]|街道)(?![${LEVEL}])`,
);
const OF_PEOPLES = new RegExp(`(?:${anyOf(PEOPLES)}族)*(?:自治)?$`);

/** Where a text has all of a name's characters but one. */
function* nearIn(text: string, name: string): Generator<{ start: number; written: string; at: number }> {
  for (let start = 0; start + name.length <= text.length; start++) {
    let at = -1;
    let wrong = 0;
    for (let i = 0; i < name.length && wrong < 2; i++) {
      if (text.charCodeAt(start + i) === name.charCodeAt(i)) continue;
      wrong++;
      at = i;
    }
    if (wrong === 1) yield { start, written: text.slice(start, start + name.length), at };
  }
}

/**
 * Names of neighbours and of sister organs differ by one character too, and where the last differs another word begins
 * (水利局, 水利领域): unless the name is long, the two must look or sound alike.
 */
function isSlip(written: string, meant: string, at: number, isWhole: boolean): boolean {
  const [a = "", b = ""] = [written[at], meant[at]];
  if (
    !/[\u4e00-\u9fff]/.test(a) ||
    TELLING.test(a) ||
    TELLING.test(b) ||
    LEVEL.includes(a) ||
    LEVEL.includes(b)
  )
    return false;
  if (Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) <= SAME_RADICAL || soundAlike(a, b)) return true;
  const isWithinFunction = at > lastLevel(meant) + 1 && at < meant.length - 1;
  return isWhole && isWithinFunction && meant.length - 1 - lastLevel(meant) >= LONG_FUNCTION;
}

const lastLevel = (name: string): number => Math.max(...[...LEVEL].map(level => name.lastIndexOf(level)));

/** Of an organ, the words behind its place: 发展和改革局. */
const LONG_FUNCTION = 5;

/** Unicode orders characters by radical, then by strokes. */
const SAME_RADICAL = 24;
