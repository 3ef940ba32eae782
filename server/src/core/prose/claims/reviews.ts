import { casesAt, type Place, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const DIRECT = "litigation.direct";
const AFTER_REVIEW = "litigation.afterReview";
const review = casesAt("review.total");
const direct = casesAt(`${DIRECT}.total`);
const afterReview = casesAt(`${AFTER_REVIEW}.total`);

const CAUSE =
  "(?:因|由|涉及|就)?(?:(?:政府)?信息公开(?:工作)?)?(?:被)?(?:申请|提起|引起|引发|发生|产生|受理|收到)?的?(?:(?:政府)?信息公开)?";
const NOUN = "(?:案件|申请|应诉)?";
const COURT = "(?:行政)?(?:诉讼|应诉)";

const wordings: readonly { subject: string; shape: RegExp; readings: readonly (readonly Place[])[] }[] = [
  {
    subject: "reviewAndLitigation",
    shape: new RegExp(`${CAUSE}行政复议${NOUN}(?:、|和|及|与|或|以及)(?:被提起)?${COURT}${NOUN}${TAIL}$`),
    readings: [[review, direct, afterReview]],
  },
  {
    subject: "direct",
    shape: new RegExp(`未经(?:行政)?复议直接(?:起诉|提起(?:行政)?诉讼)的?${NOUN}${TAIL}$`),
    readings: [[direct]],
  },
  {
    subject: "afterReview",
    shape: new RegExp(`复议后(?:起诉|提起(?:行政)?诉讼)的?${NOUN}${TAIL}$`),
    readings: [[afterReview]],
  },
  { subject: "review", shape: new RegExp(`${CAUSE}行政复议${NOUN}${TAIL}$`), readings: [[review]] },
  {
    subject: "litigation",
    shape: new RegExp(`${CAUSE}行政(?:诉讼|应诉)${NOUN}${TAIL}$`),
    readings: [[direct, afterReview], [direct], [afterReview]],
  },
];

const RESULTS: readonly (readonly [keys: readonly string[], words: string])[] = [
  [["upheld"], "结果维持|维持(?:原|行政机关)?的?(?:具体)?(?:行政行为|行政决定|决定|答复)?"],
  [["corrected"], "结果纠正|被?纠正"],
  [["otherResult"], "其他结果"],
  [["pending"], "尚未审结|未审结|正在审理|尚在审理|在审"],
  [["upheld", "corrected", "otherResult"], "(?:已|均已)审结"],
];

const BEFORE = RESULTS.map(([keys, words]) => [keys, new RegExp(`(?:${words})${TAIL}$`)] as const);
const AFTER = RESULTS.map(
  ([keys, words]) => [keys, new RegExp(`^(?:复议机关|法院)?(?:判决|决定|予以|被)?(?:${words})`)] as const,
);

/** What a mention says of reviews and litigation; `sentence` is what its sentence says before it. */
export function reviewClaim(
  before: string,
  after: string,
  sentence: string,
  isTopic: boolean,
): Recognised | undefined {
  for (const { subject, shape, readings } of wordings) {
    const match = shape.exec(before);
    if (match) return { subject, readings, prefix: before.slice(0, match.index), isSure: isTopic };
  }
  const named = caseResult(before, after);
  return named && resultClaim(named.keys, named.prefix, sentence, isTopic);
}

/** A result before its number, or behind it: 维持 4 件, 4 件维持. */
function caseResult(before: string, after: string): { keys: readonly string[]; prefix: string } | undefined {
  for (const [keys, shape] of BEFORE) {
    const match = shape.exec(before);
    if (match) return { keys, prefix: before.slice(0, match.index) };
  }
  const keys = AFTER.find(([, shape]) => shape.test(after))?.[0];
  return keys && before.length <= LONGEST_LINK ? { keys, prefix: before.replace(/^另/, "") } : undefined;
}

const LONGEST_LINK = 3;

function resultClaim(
  keys: readonly string[],
  prefix: string,
  sentence: string,
  isTopic: boolean,
): Recognised | undefined {
  const subjects = subjectsOf(sentence);
  const [first] = subjects;
  if (!first) return undefined;
  return {
    subject: `${first.subject}.${keys.join("+")}`,
    readings: subjects.flatMap(({ groups }) =>
      groups.map(group => group.flatMap(name => keys.map(key => casesAt(`${name}.${key}`)))),
    ),
    prefix,
    isSure: isTopic && first.subject !== "reviewAndLitigation",
  };
}

interface Subject {
  readonly subject: string;
  readonly shape: string;
  /** Groups of table four that its results may be in, the likeliest first. */
  readonly groups: readonly (readonly string[])[];
}

const COURTS = [[DIRECT, AFTER_REVIEW], [DIRECT], [AFTER_REVIEW]];

/** Which cases a sentence speaks of. */
const SUBJECTS: readonly Subject[] = [
  {
    subject: "reviewAndLitigation",
    shape: "复议[^,;。0-9]{0,6}(?:、|和|及|与|或|以及)[^,;。0-9]{0,6}(?:诉讼|应诉)",
    groups: [["review", DIRECT, AFTER_REVIEW], ["review"], ...COURTS],
  },
  { subject: "direct", shape: "未经(?:行政)?复议直接(?:起诉|提起)", groups: [[DIRECT]] },
  { subject: "afterReview", shape: "复议后(?:再)?(?:起诉|提起)", groups: [[AFTER_REVIEW]] },
  { subject: "review", shape: "复议(?!机关|机构|决定)", groups: [["review"]] },
  { subject: "litigation", shape: "诉讼|应诉|起诉", groups: COURTS },
];

const SUBJECT = new RegExp(SUBJECTS.map(({ shape }) => `(${shape})`).join("|"), "g");

/** The subjects that a sentence names, the last first; those before a semicolon only where none is named behind it. */
function subjectsOf(sentence: string): Subject[] {
  const named = (words: string): Subject[] =>
    [...words.matchAll(SUBJECT)].flatMap(([, ...shapes]) => {
      const subject = SUBJECTS[shapes.findIndex(shape => shape !== undefined)];
      return subject ? [subject] : [];
    });
  const behind = named(sentence.slice(sentence.lastIndexOf(";") + 1));
  return [...new Set((behind.length ? behind : named(sentence)).toReversed())];
}
