import type { Form } from "../../form/form.ts";
import { allMatches } from "../../text/allMatches.ts";
import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import { isOfOtherYear, otherIn, type Reporter } from "../whose/whose.ts";
import { allDoneShapes } from "./allDoneShapes.ts";
import type { CellKey } from "./claim.ts";
import { isAboutRequests } from "./context.ts";
import type { DenialShape } from "./denialShape.ts";
import { noneShapes } from "./noneShapes.ts";

/** Words that say that there was none: 未收到政府信息公开申请; or that none was left: 均已按期办结. */
export interface Denial {
  readonly span: Span;
  readonly words: string;
  /** Each of these has to be 0. */
  readonly cells: readonly CellKey[];
}

/** What a paragraph says there was none of, in this report's year. */
export function* denialsOf(paragraph: Paragraph, reporter: Reporter, form: Form): Generator<Denial> {
  const { passage } = paragraph;
  if (!DENIES.test(passage.text)) return;
  for (const { shape, has, of, unless, needsTopic, cells } of denialShapes(form)) {
    if (!has.test(passage.text) || (needsTopic && !isAboutRequests(paragraph))) continue;
    for (const match of allMatches(passage.text, shape)) {
      const sentence = passage.text
        .slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
        .replace(/^.*[。!?]/s, "");
      if (isOfOtherYear(sentence, reporter) || otherIn(sentence, reporter)) continue;
      if (PARTIAL.test(sentence.replace(WHOLE, "")) || of?.test(sentence) === false) continue;
      if (unless?.test(passage.text)) continue;
      yield {
        span: passage.source({ start: match.index, end: match.index + match[0].length }),
        words: match[0],
        cells,
      };
    }
  }
}

const denialShapes = once((form: Form): readonly DenialShape[] => [...noneShapes(form), ...allDoneShapes]);

/** A word of every shape: that there was none, or that all was done. */
const DENIES = /[未没无零均都]|全部|100%/;
const LONGEST_SENTENCE = 80;
/** Words that make it one of a part of the year or of the requests. */
const PARTIAL = /季度|上半年|下半年|上年|去年|截至|通过|网上|信函|当面|\d月/;
/** The year's end, and what was carried in, which take nothing away. */
const YEAR_END = "截[至止](?:20\\d\\d年)?(?:12月31日|年?底)";
const CARRIED_IN = "(?:上|去|上一)年度?结转[^,。;]*";
const WHOLE = new RegExp(`${YEAR_END}|1月1日[至到-]12月31日|${CARRIED_IN}`, "g");
