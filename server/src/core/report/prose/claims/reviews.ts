import { casesAt, type Place, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const review = casesAt("review.total");
const direct = casesAt("litigation.direct.total");
const afterReview = casesAt("litigation.afterReview.total");

const CAUSE =
  "(?:因|由|涉及|就)?(?:政府信息公开(?:工作)?)?(?:被)?(?:申请|提起|引起|引发|发生|产生|受理|收到)?的?(?:政府信息公开)?";
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

const RESULTS: readonly (readonly [string, RegExp])[] = [
  ["upheld", new RegExp(`(?:结果维持|维持原?(?:行政行为|决定)?)${TAIL}$`)],
  ["corrected", new RegExp(`(?:结果纠正|被?纠正)${TAIL}$`)],
  ["otherResult", new RegExp(`其他结果${TAIL}$`)],
  ["pending", new RegExp(`(?:尚未审结|未审结|正在审理)${TAIL}$`)],
];

/** What a mention says of reviews and litigation; `sentence` is what its sentence says before it. */
export function reviewClaim(before: string, sentence: string, isTopic: boolean): Recognised | undefined {
  for (const { subject, shape, readings } of wordings) {
    const match = shape.exec(before);
    if (match) return { subject, readings, prefix: before.slice(0, match.index), isSure: isTopic };
  }
  const ofReview = sentence.includes("复议");
  const ofCourts = /诉讼|应诉|起诉/.test(sentence);
  if (!ofReview && !ofCourts) return undefined;
  for (const [key, shape] of RESULTS) {
    const match = shape.exec(before);
    if (!match) continue;
    const courts = [[casesAt(`litigation.direct.${key}`), casesAt(`litigation.afterReview.${key}`)]];
    const readings = [...(ofReview ? [[casesAt(`review.${key}`)]] : []), ...(ofCourts ? courts : [])];
    const isSure = isTopic && ofReview !== ofCourts;
    return {
      subject: `${ofReview ? "review" : "litigation"}.${key}`,
      readings,
      prefix: before.slice(0, match.index),
      isSure,
    };
  }
  return undefined;
}
