import { casesAt, type Place, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const review = casesAt("review.total");
const direct = casesAt("litigation.direct.total");
const afterReview = casesAt("litigation.afterReview.total");

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
  const nearest = sentence.slice(sentence.lastIndexOf(";") + 1);
  const words = OF_CASES.test(nearest) ? nearest : sentence;
  const ofReview = /复议(?!后)/.test(words.replace(/未经(?:行政)?复议/g, ""));
  const ofCourts = /诉讼|应诉|起诉/.test(words);
  if (!ofReview && !ofCourts) return undefined;
  const ofGroup = (group: string): Place[] => keys.map(key => casesAt(`${group}.${key}`));
  const [direct, after] = [ofGroup("litigation.direct"), ofGroup("litigation.afterReview")];
  const readings = [
    ...(ofReview ? [ofGroup("review")] : []),
    ...(ofCourts ? [[...direct, ...after], direct, after] : []),
    ...(ofReview && ofCourts ? [[...ofGroup("review"), ...direct, ...after]] : []),
  ];
  return {
    subject: `${ofReview ? "review" : "litigation"}.${keys.join("+")}`,
    readings,
    prefix,
    isSure: isTopic && ofReview !== ofCourts,
  };
}

const OF_CASES = /复议|诉讼|应诉|起诉/;
