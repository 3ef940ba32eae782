import type { Span } from "../../text/span.ts";
import { casesAt, requestsAt, type Place } from "./claims/claim.ts";
import { isOfAnother, yearSaid, type Reporter } from "./claims/scope.ts";
import { REQUEST } from "./claims/words.ts";
import type { Paragraph } from "./paragraph.ts";

/** Words that say that there was none: 未收到政府信息公开申请. */
export interface Denial {
  readonly span: Span;
  readonly words: string;
  /** Each of these has to be nought. */
  readonly places: readonly Place[];
}

const NONE = "(?:未|没有|尚未|均未|无|零)";
const END = "(?=$|[,。;:)])";
const CAUSE =
  "(?:因|由)?(?:政府信息公开(?:工作)?)?(?:而)?(?:被)?(?:申请|提起|引起|引发|发生|产生)?的?(?:政府信息公开)?";
const CASES = "(?:案件|情况|申请|事项|行为)?";
const COURT = "(?:行政)?诉讼";
const total = (group: string): Place => casesAt(`${group}.total`);
const courts = [total("litigation.direct"), total("litigation.afterReview")];

const SHAPES: readonly { shape: RegExp; places: readonly Place[] }[] = [
  {
    shape: new RegExp(`${NONE}(?:收到|接到|受理|接收)(?:任何|过|到)?(?:关于)?${REQUEST}${END}`, "g"),
    places: [requestsAt("received", "total")],
  },
  {
    shape: new RegExp(
      `${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政复议${CASES}(?:、|和|及|与|或|或者|以及)(?:被)?(?:提起)?${COURT}${CASES}${END}`,
      "g",
    ),
    places: [total("review"), ...courts],
  },
  {
    shape: new RegExp(`${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政复议${CASES}${END}`, "g"),
    places: [total("review")],
  },
  {
    shape: new RegExp(`${NONE}(?:有|发生|出现|产生|收到|引发|引起|被)?${CAUSE}行政诉讼${CASES}${END}`, "g"),
    places: courts,
  },
];

/** What a paragraph says there was none of, in this report's year. */
export function* denialsOf({ passage }: Paragraph, reporter: Reporter): Generator<Denial> {
  for (const { shape, places } of SHAPES) {
    for (const match of passage.text.matchAll(shape)) {
      const sentence = passage.text
        .slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
        .replace(/^.*[。!?]/s, "");
      const said = yearSaid(sentence);
      if (said !== undefined && reporter.year !== undefined && said !== reporter.year) continue;
      if (isOfAnother(sentence, reporter) || PARTIAL.test(sentence)) continue;
      yield {
        span: passage.source({ start: match.index, end: match.index + match[0].length }),
        words: match[0],
        places,
      };
    }
  }
}

const LONGEST_SENTENCE = 80;
const PARTIAL = /季度|上半年|下半年|上年|去年|截至|通过|网上|信函|当面|\d月/;
