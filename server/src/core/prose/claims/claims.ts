import { anyOf, type Entry } from "../../text/lexicon.ts";
import type { Form } from "../../form/form.ts";
import { Phrase } from "../grammar/phrase.ts";
import { wordsOfForm } from "../grammar/terms.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { otherIn, withoutBodies, type Reporter } from "../whose/whose.ts";
import { isOther, isYearSaidAnew, yearTold, type Told } from "../whose/year.ts";
import type { Around } from "./around.ts";
import type { Doubt, Reading, Recognised, Taking, Unclaimed } from "./claim.ts";
import { isAboutRequests, isTopical, sentenceBefore, wordsBefore, wordsBehind } from "./context.ts";
import { disclosureClaim } from "./disclosure.ts";
import { documentsNamed, documentsOnTopic } from "./named.ts";
import { isOfPartOfYear, narrowsIn } from "./narrower.ts";
import { requestClaim } from "./requests.ts";
import { reviewClaim } from "./reviews.ts";
import { hasCarriedIn, together } from "./together.ts";

/** Who reports, in which form. */
interface InForm extends Reporter {
  readonly form: Form;
}

/** What each number of a paragraph was taken for: a claim on the tables, or none and why. */
export function takingsOf(paragraph: Paragraph, reporter: InForm): readonly Taking[] {
  return paragraph.mentions.length
    ? together([...new Takings(paragraph, reporter).each()], reporter.form)
    : [];
}

const MONEY = "万元";
/** A year that says when all of its sentence was. */
const OPENED_BY_YEAR = /^在?(?:20\d{2}年度?(?:,|全年|[我本全共])|今年|本年|全年)/;
const COUNTERS = new Set([..."件条宗起例份个项次部", "件次"]);

/** Reads the numbers of a paragraph one after the other: a later one may leave out what an earlier one said. */
class Takings {
  readonly #paragraph: Paragraph;
  readonly #reporter: InForm;
  readonly #isAboutRequests: boolean;
  readonly #isHandledApart: boolean;
  /** The last words that told a deed, and in which sentence. */
  #deed: { readonly phrase: Phrase; readonly sentence: number } | undefined;
  /** Documents told last beyond doubt, and in which sentence. */
  #documents: { readonly rows: readonly string[]; readonly sentence: number } | undefined;
  /** The year told of last, up to an offset; it holds from sentence to sentence until another is named. */
  #told: Told | undefined;
  #toldUpTo = 0;
  /** What held before the sentence that is being read, and whether that sentence's year governs what it tells. */
  #toldBefore: Told | undefined;
  #sentence = -1;
  #isGoverned = true;
  /** Phrases of the numbers to come, which are told in turn. */
  #inTurn: Phrase[] = [];

  constructor(paragraph: Paragraph, reporter: InForm) {
    this.#paragraph = paragraph;
    this.#reporter = reporter;
    this.#isAboutRequests = isAboutRequests(paragraph);
    this.#isHandledApart = HANDLED_APART.test(paragraph.passage.text);
  }

  *each(): Iterable<Taking> {
    const paragraph = this.#paragraph;
    for (const mention of paragraph.mentions) {
      this.#hearYear(mention);
      const why = this.#whyNone(mention);
      if (why) {
        yield { mention, paragraph, why };
        continue;
      }
      const around = this.#around(mention);
      const recognised = recognise(around, mention);
      if (!recognised) {
        yield { mention, paragraph, why: "noWords" };
        continue;
      }
      this.#isGoverned = true;
      const { subject, readings, isAtMostFirst } = recognised;
      const doubts = [...this.#doubtsOf(mention, recognised, around)];
      if (around.before.has("document") && !doubts.length)
        this.#documents = { rows: around.before.keys("document"), sentence: mention.clause.sentence };
      const isBoth = subject === "received" && includesCarriedIn(paragraph, mention);
      const told = around.sentence.endsWith("各") ? readings.flatMap(apart) : readings;
      yield {
        mention,
        paragraph,
        subject,
        readings: isBoth ? told.filter(hasCarriedIn) : told,
        doubts,
        ...(isAtMostFirst && { isAtMostFirst }),
      };
    }
  }

  /**
   * Sentences between that tell no number lead back to this year, never away from it; one that tells numbers of other
   * things leads away only where its year opens it: not 对照 2023 年的 3 个问题逐项整改.
   */
  #hearYear({ quantity: { span }, clause: { sentence } }: Mention): void {
    const words = this.#paragraph.passage.text.slice(this.#toldUpTo, span.start);
    const opening = words.lastIndexOf("。") + 1;
    if (sentence !== this.#sentence) {
      if (!this.#isGoverned) this.#told = this.#toldBefore;
      this.#toldBefore = this.#told;
      this.#sentence = sentence;
      this.#isGoverned = OPENED_BY_YEAR.test(words.slice(opening));
    }
    const before = yearTold(words.slice(0, opening));
    if (before === "this" || before === this.#reporter.year) this.#told = this.#toldBefore = before;
    this.#told = yearTold(words.slice(opening)) ?? this.#told;
    this.#toldUpTo = span.start;
  }

  #whyNone(mention: Mention): Unclaimed["why"] | undefined {
    const { kind, bound, unit } = mention.quantity;
    if (kind === "percentage") return "share";
    if (bound !== "exact") return "approximate";
    if (unit !== undefined && unit !== MONEY && !COUNTERS.has(unit)) return "otherUnit";
    return isTopical(this.#paragraph, mention) || this.#inTurn.length ? undefined : "noWords";
  }

  #around(mention: Mention): Around {
    const paragraph = this.#paragraph;
    const reporter = this.#reporter;
    const phraseOf = (words: string): Phrase => Phrase.of(words, wordsOfForm(reporter.form), reporter);
    const sentence = sentenceBefore(paragraph, mention);
    const words = wordsBefore(paragraph, mention);
    const before = this.#turn(isYearSaidAnew(words) ? phraseOf(words).without("year") : phraseOf(words));
    const inherited = this.#deed?.sentence === mention.clause.sentence ? this.#deed.phrase : undefined;
    if (before.has("column", "decide", "show", "do", "due", "finish", "disclose"))
      this.#deed = { phrase: before, sentence: mention.clause.sentence };
    return {
      unit: mention.quantity.unit,
      before,
      after: phraseOf(mention.after),
      isLastOfClause: mention.clause.quantities.at(-1) === mention.quantity,
      get behind() {
        return phraseOf(wordsBehind(paragraph, mention));
      },
      sentence,
      ahead: paragraph.passage.text.slice(mention.quantity.end, mention.quantity.end + NEAR_AHEAD),
      reporter,
      isAboutRequests: this.#isAboutRequests,
      isRequestNamed: this.#isAboutRequests && sentence.includes("申请"),
      isAboutCases:
        this.#isAboutRequests ||
        paragraph.section === "reviewAndLitigation" ||
        sentence.includes("信息公开") ||
        (AGAINST.test(sentence) && paragraph.passage.text.includes("公开")) ||
        isToldOfCases(paragraph, mention),
      inherited,
      toldDocuments: this.#documents?.sentence === mention.clause.sentence ? this.#documents.rows : [],
      get namedDocuments() {
        return documentsNamed(sentence, reporter.form);
      },
      get documentsOnTopic() {
        return documentsOnTopic(sentence, reporter.form);
      },
    };
  }

  /** The words that a number is told by where several are told in turn: 予以公开、部分公开分别为 4 件、1 件. */
  #turn(before: Phrase): Phrase {
    const [first, ...others] = before.inTurn();
    if (first) {
      this.#inTurn = others;
      return first;
    }
    const next = before.isSilent ? this.#inTurn.shift() : undefined;
    if (!next) this.#inTurn = [];
    return next ?? before;
  }

  /** Why a number that was recognised may still be another one. */
  *#doubtsOf(mention: Mention, recognised: Recognised, { before, sentence, ahead }: Around): Iterable<Doubt> {
    const { subject, doubts } = recognised;
    if (mention.isForeign && subject !== "carriedIn") yield "compared";
    const isOtherYear = isOther(this.#told, this.#reporter.year) || before.has("year");
    if (isOtherYear && !subject.startsWith("carried")) yield "otherYear";
    const other = otherIn(sentence, this.#reporter);
    if (other) yield other;
    const narrowing = other === "bodyWithin" ? withoutBodies(recognised.narrowing) : recognised.narrowing;
    const isAmong = AMONG.test(mention.before);
    if (isAmong || narrowsIn(narrowing) || isOfPartOfYear(sentence)) yield "narrower";
    else if (narrowing !== "") yield "unknownWords";
    const isOnTime = ON_TIME.test(mention.before) && LATE_AHEAD.test(ahead);
    if (isBehindTerm(mention) || isOnTime || (subject === "handled" && this.#isHandledApart))
      yield "someOfSeveral";
    yield* doubts;
  }
}

/** 无法提供、不予处理各 1 件: not their sum; the one named last is the likeliest. */
const apart = (reading: Reading): Reading[] => reading.map(cell => [cell]).reverse();

function recognise(around: Around, mention: Mention): Recognised | undefined {
  const isMoney = mention.quantity.unit === MONEY;
  if (isMoney) return disclosureClaim(around, true);
  if (OF_DOCUMENTS.test(around.sentence)) return disclosureClaim(around, false);
  return reviewClaim(around) ?? disclosureClaim(around, false) ?? ofRequests(around);
}

/** What it says of requests, unless the sentence has come to other business; behind cases only what is carried over. */
function ofRequests(around: Around): Recognised | undefined {
  const { before, sentence } = around;
  if (around.namedDocuments.length && !before.has("request", "application", "outcome")) return undefined;
  if (before.has("request", "outcome") || !isOtherBusiness(sentence)) return requestClaim(around);
  if (isOtherBusiness(sentence.replace(OWN_CASES, ""))) return undefined;
  const claim = requestClaim(around);
  return claim?.subject.startsWith("carried") ? claim : undefined;
}

/** Cases against the organ, up to where another matter is told: 因依申请公开引发行政复议 1 件；结转下年度 3 件. */
const OWN_CASES = /[因涉][^,;。]*公开[^,;。]*(?:复议|诉讼)[^;。]*?(?:;|,(?:同时|此外|另外))/g;

const NEAR_AHEAD = 24;

/** 5 个工作日内答复 6 件，10 至 20 个工作日答复 7 件. */
function isBehindTerm({ before, clause, quantity }: Mention): boolean {
  const previous = clause.quantities[clause.quantities.indexOf(quantity) - 1];
  return previous !== undefined && (before.startsWith("内") || /[日天]$/.test(previous.unit ?? ""));
}

/** 14 件申请的答复中有 1 件…: one of them. */
const AMONG = /[中里]有$/;

/** 按期答复 13 件，延期答复 1 件. */
const ON_TIME = new RegExp(anyOf(["按期", "按时", "如期", "期限内", "时限内"]));
const LATE_AHEAD = new RegExp(`${anyOf(["延期", "延长", "逾期", "超期", "超时"])}[^,;。0-9]{0,8}[1-9]`);

/** Documents by whether they are published, which has nothing to do with requests: 主动公开类 120 件、不予公开类 164 件. */
const OF_DOCUMENTS = /主动公开[^,;。0-9]{0,6}[0-9]|公开属性/;

/** Cases against the organ itself, as a report tells of them. */
const AGAINST = /被(?:申请|提起)(?:行政)?(?:复议|诉讼)/;

/** Whether the sentences before have told cases on disclosure, and none that the organ decides on. */
function isToldOfCases({ passage }: Paragraph, { quantity: { span } }: Mention): boolean {
  const said = passage.text.slice(Math.max(0, span.start - NEAR_CASES), span.start);
  return ON_DISCLOSURE.test(said) && !DECIDED_ON.test(said);
}

const ON_DISCLOSURE = /[因涉][^,;。]{0,8}公开[^,;。]{0,16}(?:复议|诉讼)/;
const DECIDED_ON = /(?:受理|审理|审结|收到)(?:各类)?(?:行政)?复议/;
const NEAR_CASES = 160;

/** Business of other kinds, which is received and answered too. */
const OTHER_BUSINESS: readonly Entry[] = [
  ...["复议", "诉讼", "工单", "热线", "建议", "提案", "信箱", "留言", "来信", "来访", "来电", "信访", "诉求"],
  ...["咨询", "投诉", "举报", "线索", "隐患", "纠纷", "网民", "许可", "政务服务", "问题", "意见", "舆情"],
];
const OTHER = new RegExp(anyOf(OTHER_BUSINESS));

/** Whether a sentence has come to other business since it last spoke of requests. */
function isOtherBusiness(sentence: string): boolean {
  const last = sentence.lastIndexOf("申请");
  return OTHER.test(sentence.slice(Math.max(0, last - NEAR_REQUEST)));
}

/** Enough to see of what an application is: 行政复议申请. */
const NEAR_REQUEST = 6;

const CARRIED_APART = "(?:上年度?|去年|20\\d\\d年度?)结转[^,;。0-9]{0,10}\\d{1,6}件";
const ALSO_DONE = "[^,;。]{0,4}[已均全][^,;。]{0,6}(?:办结|答复)";
const WITHDRAWN = `\\d{1,6}件[^,;。0-9]{0,8}${anyOf(["撤回", "撤销", "终止"])}`;
const DONE_BESIDE =
  "(?:办结|答复)\\d{1,6}件[,、;](?:办理|办结|答复)了?(?:上年度?|上一年度?|去年)结转的?[^,;。0-9]{0,6}\\d";
/** Some of what was handled is told apart: 办结 23 件；上年结转 1 件已办结；1 件撤回. */
const HANDLED_APART = new RegExp(`${CARRIED_APART}${ALSO_DONE}|${WITHDRAWN}|${DONE_BESIDE}`);

const LAST_YEAR = anyOf(["上年", "上年度", "上一年", "上一年度", "去年"]);
/** 收到 9 件（含上年结转 1 件）: then it is both together. */
const INCLUSIVE = new RegExp(
  `^(?:申请)?[(,]?(?:其中)?${anyOf(["含", "包括", "包含"])}有?${LAST_YEAR}${anyOf(["结转", "转来", "转入"])}`,
);
const INCLUSIVE_BEFORE = new RegExp(`\\(${anyOf(["含", "包括", "包含"])}有?${LAST_YEAR}[^()]{2,8}\\)共?$`);

const includesCarriedIn = ({ passage }: Paragraph, { quantity: { span, end } }: Mention): boolean =>
  INCLUSIVE.test(passage.text.slice(end, end + 16)) ||
  INCLUSIVE_BEFORE.test(passage.text.slice(Math.max(0, span.start - 20), span.start));
