import type { Form } from "../../form/form.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { casesAt, type Doubt, type Reading, type Recognised } from "./claim.ts";
import { caseGroups } from "./terms.ts";
import { TAIL } from "./words.ts";

const DIRECT = "litigation.direct";
const AFTER_REVIEW = "litigation.afterReview";
const review = casesAt("review.total");
const direct = casesAt(`${DIRECT}.total`);
const afterReview = casesAt(`${AFTER_REVIEW}.total`);

const BECAUSE: readonly Entry[] = ["因", "由", "涉及", "就"];
const AROSE: readonly Entry[] = ["申请", "提起", "引起", "引发", "发生", "产生", "受理", "收到"];
const DISCLOSURE = "(?:(?:政府)?信息公开)?";
/** What brought a case about: 因政府信息公开工作被申请的. */
const CAUSE = `${anyOf(BECAUSE)}?(?:${DISCLOSURE}(?:工作)?)(?:被)?${anyOf(AROSE)}?的?${DISCLOSURE}`;
const NOUN = `${anyOf(["案件", "申请", "应诉"])}?`;
const SUIT = anyOf(["诉讼", "应诉"]);
const OR = anyOf(["、", "和", "及", "与", "或", "以及"]);

interface Wording {
  readonly subject: string;
  readonly shape: RegExp;
  readonly readings: readonly Reading[];
}

const wordingsOf = once((form: Form): readonly Wording[] => {
  const called = caseGroups(form);
  return [
    {
      subject: "reviewAndLitigation",
      shape: new RegExp(`${CAUSE}${called("review")}${NOUN}${OR}(?:被提起)?(?:行政)?${SUIT}${NOUN}${TAIL}$`),
      readings: [[review, direct, afterReview]],
    },
    {
      subject: "direct",
      shape: new RegExp(`${called(DIRECT)}的?${NOUN}${TAIL}$`),
      readings: [[direct]],
    },
    {
      subject: "afterReview",
      shape: new RegExp(`${called(AFTER_REVIEW)}的?${NOUN}${TAIL}$`),
      readings: [[afterReview]],
    },
    {
      subject: "review",
      shape: new RegExp(`${CAUSE}${called("review")}${NOUN}${TAIL}$`),
      readings: [[review]],
    },
    {
      subject: "litigation",
      shape: new RegExp(`${CAUSE}${called("litigation")}${NOUN}${TAIL}$`),
      readings: [[direct, afterReview], [direct], [afterReview]],
    },
  ];
});

/** What is upheld: the deed that the case was about. */
const UPHELD_DEED = `(?:原|行政机关)?的?(?:具体)?${anyOf(["行政行为", "行政决定", "决定", "答复"])}?`;

const DECIDED_BY = `${anyOf(["复议机关", "法院"])}?${anyOf(["判决", "决定", "予以", "被"])}?`;

interface Result {
  readonly keys: readonly string[];
  readonly before: RegExp;
  readonly after: RegExp;
}

const resultsOf = once((form: Form): readonly Result[] => {
  const called = caseGroups(form);
  const of = (key: string): string => called(`review.${key}`);
  const results: readonly (readonly [keys: readonly string[], words: string])[] = [
    [["upheld"], of("upheld") + UPHELD_DEED],
    [["corrected"], of("corrected")],
    [["otherResult"], of("otherResult")],
    [["pending"], of("pending")],
    [["upheld", "corrected", "otherResult"], "均?已审结"],
  ];
  return results.map(([keys, words]) => ({
    keys,
    before: new RegExp(`${words}${TAIL}$`),
    after: new RegExp(`^${DECIDED_BY}${words}`),
  }));
});

const OF_OTHER_TOPIC: readonly Doubt[] = ["looseWords"];

/** What a mention says of reviews and litigation; `sentence` is what its sentence says before it. */
export function reviewClaim(
  form: Form,
  before: string,
  after: string,
  sentence: string,
  isTopic: boolean,
): Recognised | undefined {
  for (const { subject, shape, readings } of wordingsOf(form)) {
    const match = shape.exec(before);
    if (!match) continue;
    return { subject, readings, prefix: before.slice(0, match.index), doubts: isTopic ? [] : OF_OTHER_TOPIC };
  }
  const named = caseResult(form, before, after);
  return named && resultClaim(named.keys, named.prefix, sentence, isTopic);
}

/** A result before its number, or behind it: 维持 4 件, 4 件维持. */
function caseResult(
  form: Form,
  before: string,
  after: string,
): { keys: readonly string[]; prefix: string } | undefined {
  for (const { keys, before: shape } of resultsOf(form)) {
    const match = shape.exec(before);
    if (match) return { keys, prefix: before.slice(0, match.index) };
  }
  const keys = resultsOf(form).find(result => result.after.test(after))?.keys;
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
    doubts: isTopic && first.subject !== "reviewAndLitigation" ? [] : OF_OTHER_TOPIC,
  };
}

interface Subject {
  readonly subject: string;
  readonly shape: string;
  /** Groups of table four that its results may be in, the likeliest first. */
  readonly groups: readonly (readonly string[])[];
}

const COURTS = [[DIRECT, AFTER_REVIEW], [DIRECT], [AFTER_REVIEW]];
const BETWEEN = "[^,;。0-9]{0,6}";

/** Which cases a sentence speaks of. */
const SUBJECTS: readonly Subject[] = [
  {
    subject: "reviewAndLitigation",
    shape: `复议${BETWEEN}${OR}${BETWEEN}${SUIT}`,
    groups: [["review", DIRECT, AFTER_REVIEW], ["review"], ...COURTS],
  },
  { subject: "direct", shape: "未经(?:行政)?复议直接(?:起诉|提起)", groups: [[DIRECT]] },
  { subject: "afterReview", shape: "复议后再?(?:起诉|提起)", groups: [[AFTER_REVIEW]] },
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
