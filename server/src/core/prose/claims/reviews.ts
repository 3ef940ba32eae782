import { anyOf } from "../../text/lexicon.ts";
import type { Phrase } from "../grammar/phrase.ts";
import { CLOSED } from "../grammar/terms.ts";
import type { Role } from "../grammar/token.ts";
import type { Around } from "./around.ts";
import { casesAt, type Doubt, type Reading, type Recognised } from "./claim.ts";

const DIRECT = "litigation.direct";
const AFTER_REVIEW = "litigation.afterReview";
const REVIEW = "review";
/** Suits, of which a draft may count one kind only. */
const COURTS = [[DIRECT, AFTER_REVIEW], [DIRECT], [AFTER_REVIEW]];
const ENDED = ["upheld", "corrected", "otherResult"];

const TOLD: readonly Role[] = [
  "case",
  "cause",
  "request",
  "application",
  "receive",
  "do",
  "due",
  "finish",
  "disclose",
];
const LOOSE: readonly Doubt[] = ["looseWords"];

/** Which groups of table four words for cases may mean, the likeliest first. */
function groupsOf(keys: readonly string[]): readonly (readonly string[])[] {
  const named = keys.filter(key => !keys.some(other => other.startsWith(`${key}.`)));
  const ways = named.map(key => (key === "litigation" ? COURTS : [[key]]));
  return ways.length > 1 ? [ways.flatMap(([first = []]) => first)] : (ways[0] ?? []);
}

const readingsOf = (groups: readonly (readonly string[])[], results: readonly string[]): Reading[] =>
  groups.map(group => group.flatMap(name => results.map(key => casesAt(`${name}.${key}`))));

/** What a mention says of reviews and litigation. */
export function reviewClaim(around: Around): Recognised | undefined {
  const { before, after, isAboutCases } = around;
  const isResult = before.has("result") || (isShort(before) && leadsToResult(around));
  if (isResult) return resultClaim(before.has("result") ? before : after, before, around);
  if (!before.has("case") || before.endsUnknown(["case"])) return undefined;
  const keys = before.keys("case");
  return {
    subject: keys.join("+"),
    readings: readingsOf(groupsOf(keys), ["total"]),
    narrowing: before.besides(TOLD),
    doubts: isAboutCases && !isReceivedOnly(before) ? [] : LOOSE,
  };
}

/** 受理行政复议申请 40 件: by an organ that decides on them, of any kind. */
const isReceivedOnly = (before: Phrase): boolean =>
  before.has("receive", "do") && !before.has("cause", "request");

/** Reviews of any kind that the organ decides on: 受理行政复议案件 340 件，维持. */
const isOfDecider = (sentence: string): boolean =>
  DECIDER.test(sentence) && !sentence.includes("公开") && !sentence.includes("依申请");
const DECIDER = /(?:受理|审理|审结|收到)(?:各类)?(?:行政)?复议/;

/** 4 件维持; in 复议 15 件中维持 11 件 the result is the next number's. */
const leadsToResult = ({ before, after, isLastOfClause }: Around): boolean =>
  (isLastOfClause || !before.has("case")) && after.tokens.slice(0, 3).some(({ role }) => role === "result");

/** A result behind its number has next to nothing before: 另 4 件维持. */
const isShort = ({ tokens }: Phrase): boolean =>
  tokens.map(({ text }) => text).join("").length <= LONGEST_LINK;
const LONGEST_LINK = 3;

function resultClaim(told: Phrase, before: Phrase, around: Around): Recognised | undefined {
  const own = before.keys("case");
  const kinds = own.length ? [own] : kindsIn(around.sentence);
  const [first] = kinds;
  if (!first || (told === before && before.endsUnknown(["result"]))) return undefined;
  const results = told.keys("result").flatMap(key => (key === CLOSED ? ENDED : [key]));
  return {
    subject: `${first.join("+")}.${results.join("+")}`,
    readings: readingsOf(kinds.flatMap(eachOf), results),
    narrowing: before.besides([...TOLD, "result", "decide"]),
    doubts:
      around.isAboutCases && first.length === 1 && !isOfDecider(around.sentence) && !isOfAll(own, around)
        ? []
        : LOOSE,
  };
}

/** The groups of kinds told as one, together or one by one. */
const eachOf = (keys: readonly string[]): readonly (readonly string[])[] =>
  keys.length > 1 ? [...groupsOf(keys), ...keys.flatMap(key => groupsOf([key]))] : groupsOf(keys);

/** 行政复议 2 件，行政诉讼 2 件，共 4 件，其中已审结 3 件: behind their total it may be of both. */
const isOfAll = (own: readonly string[], { sentence }: Around): boolean =>
  !own.length && TOTALLED.test(sentence);
const TOTALLED = /复议.*(?:诉讼|应诉).*[,;:]\s*(?:共|共计|合计|总计)[0-9]+[件起宗]/;

const BETWEEN = "[^,;。0-9]{0,6}";
const SUIT = anyOf(["诉讼", "应诉"]);
const JOINED = `复议${BETWEEN}${anyOf(["、", "和", "及", "与", "或", "以及"])}${BETWEEN}${SUIT}`;

/** Which cases a sentence speaks of. */
const KINDS: readonly (readonly [keys: readonly string[], shape: string])[] = [
  [[REVIEW, "litigation"], JOINED],
  [[DIRECT], "未经(?:行政)?复议直接(?:起诉|提起)|直接起诉"],
  [[AFTER_REVIEW], "复议后再?(?:起诉|提起)"],
  [[REVIEW], "复议(?!机关|机构|决定)"],
  [["litigation"], "诉讼|应诉|起诉"],
];
const KIND = new RegExp(KINDS.map(([, shape]) => `(${shape})`).join("|"), "g");

/** 行政复议和行政诉讼情况：, of both before each is told. */
const TITLE = /^[^,;:。0-9]{2,24}:/;

/** The kinds that a sentence names, the last first; those before a semicolon or in its title only where none is named behind. */
function kindsIn(sentence: string): (readonly string[])[] {
  const named = (words: string): (readonly string[])[] =>
    [...words.matchAll(KIND)].flatMap(([, ...shapes]) => {
      const keys = KINDS[shapes.findIndex(shape => shape !== undefined)]?.[0];
      return keys ? [keys] : [];
    });
  const title = TITLE.exec(sentence)?.[0].length ?? 0;
  const behind = named(sentence.slice(Math.max(title, sentence.lastIndexOf(";") + 1)));
  return [...new Set((behind.length ? behind : named(sentence)).toReversed())];
}
