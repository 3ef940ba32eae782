import { anyOf } from "../../text/lexicon.ts";
import { CONTAIN, INCLUDE } from "../cueWords.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Role } from "../grammar/token.ts";
import { ENTERPRISES } from "../grammar/terms.ts";
import { requestsAt, type Doubt, type Reading, type Recognised } from "./claim.ts";
import type { Around } from "./around.ts";

const at = (row: string, column = "total"): Reading => [requestsAt(row, column)];
const both = (column: string): Reading => [...at("received", column), ...at("carriedIn", column)];

const NOUNS: readonly Role[] = ["request", "application", "disclose"];
const TAKEN: readonly Role[] = ["receive", "new", "do", "cause", "decide"];
const WHEN: readonly Role[] = ["carry", "last", "next", "year"];
/** Words that say which number of the requests is meant. */
const TELLING: readonly Role[] = [
  ...(["receive", "new", "finish", "do", "due", "carry", "outcome", "applicant"] as const),
  ...(["request", "application"] as const),
];

/** Counters of what applicants hand in; 单位 12 个 counts these themselves. */
const OF_PAPERS = new Set([..."件条宗起例份", "件次"]);

interface Meaning {
  readonly subject: string;
  readonly readings: readonly Reading[];
  readonly isAtMostFirst?: true;
  /** Roles of the words that it is told by; others may narrow it. */
  readonly told: readonly Role[];
  readonly doubts?: readonly Doubt[];
}

/** What a number says of requests by the words before it, else by those behind it. */
export function requestClaim(around: Around): Recognised | undefined {
  const { before, after, isAboutRequests } = around;
  if (IS_CHARGED.test(around.ahead)) return undefined;
  if (isBareOutcome(around))
    return { subject: "granted", readings: [grantedIn(around)], narrowing: "", doubts: [] };
  if (before.has(...TELLING)) {
    if (before.endsUnknown(TELLING)) return undefined;
    const noun = after.tokens[0]?.role === "request" || after.tokens[0]?.role === "application";
    const isNamed = before.has("request") || (noun && after.has("request"));
    if (!isNamed && !isAboutRequests) return undefined;
    const meaning = meaningOf(before, around, before.has("request", "application") || noun);
    return meaning && recognised(meaning, before);
  }
  if (!isAboutRequests || !isLink(before)) return undefined;
  const behind = around.behind;
  if (isSharedOut(behind)) return undefined;
  const first = behind.tokens.findIndex(({ role }) => TELLING.includes(role) && !NOUNS.includes(role));
  if (first < 0) return onlyNoun(around);
  if (!isLedUpTo(behind, first)) return undefined;
  const meaning = meaningOf(behind, around, true);
  return meaning && recognised(meaning, before);
}

/** 3 件申请收取信息处理费 280 元: those that a fee was asked for. */
const IS_CHARGED = /^[^,;。]{0,30}[收缴](?:[取纳]|费)了?(?:[^,;。]{0,6}费|$)/;

/** 公开 4 件，部分公开 1 件: nothing but 公开, beside outcomes that are named in full. */
const isBareOutcome = ({ before, sentence, ahead, isAboutRequests }: Around): boolean =>
  isAboutRequests &&
  before.has("disclose") &&
  !before.has("join") &&
  before.besides(["disclose"]) === "" &&
  BESIDE.test(sentence + ahead);

const BESIDE = /部分公开|不予公开|无法提供/;

/** 公开 8 件; 公开（含部分公开）10 件. */
const grantedIn = ({ sentence }: Around): Reading => [
  ...at(GRANTED),
  ...(WITH_PARTLY.test(sentence) ? at(PARTLY) : []),
];

const WITH_PARTLY = new RegExp(`公开类?\\(${anyOf(INCLUDE, CONTAIN)}部分公开\\)$`);

const isLink = (before: Phrase): boolean => before.besides([]) === "" || before.tokens.length <= MOST_LINKS;
const MOST_LINKS = 3;

/** 其余 2 件分别为本机关不掌握和信访类申请: how many of which isn't said. */
const isSharedOut = ({ tokens: [first] }: Phrase): boolean => first?.text.startsWith("分别") ?? false;

/** 8 件政府信息公开申请: how many of which kind isn't said; 这 8 件申请中 are those of the year. */
function onlyNoun({ before, after }: Around): Recognised | undefined {
  const [first, second] = after.tokens;
  const isAmong = second?.role === "silent" && AMONG.test(second.text) && after.tokens.length === 2;
  if (first?.role !== "request" && !(first?.role === "application" && isAmong)) return undefined;
  return recognised(
    { subject: "received", readings: DUE, told: NOUNS, doubts: isAmong ? [] : ["looseWords"] },
    before,
  );
}

const AMONG = /^[中里内]$/;

/** Whether nothing unknown stands before a word; what is carried may be told in a clause of its own: 12 件需检索，留待下年. */
function isLedUpTo({ tokens }: Phrase, at: number): boolean {
  const isOfOwnClause = tokens[at]?.role === "carry";
  const from = isOfOwnClause ? tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1 : 0;
  return !tokens.slice(from, at).some(({ role }) => role === "unknown");
}

const recognised = ({ told, doubts = [], ...meaning }: Meaning, phrase: Phrase): Recognised => ({
  narrowing: phrase.besides([...told, ...NOUNS]),
  doubts,
  ...meaning,
});

const RECEIVED = { subject: "received", readings: [at("received"), both("total")] };
const HANDLED: readonly Reading[] = [at("outcomes.total"), ...RECEIVED.readings];
const DUE: readonly Reading[] = [both("total"), at("outcomes.total"), at("received")];

function meaningOf(words: Phrase, around: Around, isNoun: boolean): Meaning | undefined {
  if (words.has("outcome")) return outcomes(words, around);
  if (words.has("carry")) {
    const isTogether = words.has("join") && words.has("receive", "new");
    if (isTogether) return { subject: "due", readings: [both("total")], told: [...TAKEN, ...WHEN] };
    const isDated = words.has("last", "next", "year");
    return carried(
      isDated || !around.behind.has("carry") ? words : words.with(around.behind),
      around.reporter.year,
    );
  }
  if (words.has("applicant")) {
    if (around.unit !== undefined && !OF_PAPERS.has(around.unit)) return undefined;
    return applicants(words, around.sentence.includes("新收"));
  }
  if (words.has("new")) {
    const isAnything = !isNoun && !around.isRequestNamed && words.tokens.some(({ text }) => text === "新增");
    const doubts: readonly Doubt[] = isAnything ? ["looseWords"] : [];
    return { subject: "new", readings: [at("received")], told: ["new", "receive"], doubts };
  }
  if (words.has("due")) return { subject: "due", readings: DUE, told: ["due", "receive", "do", "finish"] };
  if (words.has("finish"))
    return {
      subject: "handled",
      readings: HANDLED,
      isAtMostFirst: true,
      told: ["finish", "do", "decide", "receive"],
    };
  const isNamed = isNoun || around.isRequestNamed;
  if (words.has("receive"))
    return { told: ["receive", "do"], doubts: isNamed ? [] : ["looseWords"], ...RECEIVED };
  if (words.has("do"))
    return {
      subject: "handled",
      readings: HANDLED,
      told: ["do"],
      doubts: words.has("request") || isNoun ? [] : ["looseWords"],
    };
  const isSaid = (shape: RegExp): boolean =>
    words.tokens.some(({ role, text }) => role === "silent" && shape.test(text));
  const readings = [...RECEIVED.readings, at("outcomes.total")];
  const doubt = isSaid(SOME_TOLD) ? "looseWords" : "otherDeed";
  return {
    subject: "received",
    readings,
    told: [],
    doubts: !words.has("request") ? ["looseWords"] : isSaid(ALL_TOLD) ? [] : [doubt],
  };
}

/** Words that lead to one among several. */
const SOME_TOLD = /^(?:其中|另|还有|尚有|其余|剩|含|包括)/;

/** Words that sum up what they count, or say that it was handed in. */
const ALL_TOLD = /^(?:共|总|合计|累计|一共|提交|提出|递交)/;

/** The rows of outcomes, several counted together: 予以公开和部分公开. A kind's own group beside it only leads to it. */
function outcomes(words: Phrase, { sentence }: Around): Meaning {
  const named = words.keys("outcome");
  const isLedTo = (key: string): boolean =>
    named.some(other => other.startsWith(`${key}.`)) && !isOpenList(words, key);
  const keys = named.filter(
    key => !isLedTo(key) && !named.some(other => isOpenList(words, other) && key.startsWith(`${other}.`)),
  );
  // Only beside 部分公开 is 公开 an outcome by itself.
  if (words.has("disclose", "join") && keys.includes(PARTLY) && bareDisclosure(words)) keys.unshift(GRANTED);
  if (keys.includes(GRANTED) && WITH_PARTLY.test(sentence)) keys.push(PARTLY);
  return {
    subject: keys.map(key => key.replace("outcomes.", "")).join("+"),
    readings: columnsTold(words).map(columns =>
      keys.flatMap(key => columns.flatMap(column => at(key, column))),
    ),
    told: ["outcome", "applicant", "finish", "receive", "do", "cause", "decide"],
  };
}

/** 因不掌握、需另行制作等无法提供 71 件: reasons that 等 leaves open, of which the kind behind them is told. */
const isOpenList = ({ tokens }: Phrase, key: string): boolean => {
  const etc = tokens.findLastIndex(({ text }) => text.includes("等"));
  return etc >= 0 && tokens.slice(etc).some(token => token.role === "outcome" && token.key === key);
};

const GRANTED = "outcomes.granted";
const PARTLY = "outcomes.grantedInPart";

/** 公开和部分公开: 公开 with a joining word on one of its sides. */
const bareDisclosure = ({ tokens }: Phrase): boolean =>
  tokens.some(
    ({ role }, index) =>
      role === "disclose" && (tokens[index + 1]?.role === "join" || tokens[index - 1]?.role === "join"),
  );

function applicants(words: Phrase, isOfNew: boolean): Meaning {
  const subject = words.keys("applicant").join("+");
  const ways = columnsTold(words);
  const sums = (...rows: readonly string[]): Reading[] =>
    ways.map(columns => rows.flatMap(row => columns.flatMap(column => at(row, column))));
  const told: readonly Role[] = ["applicant", ...TAKEN];
  const doubts: readonly Doubt[] = words.tokens.some(({ text }) => text.includes("等")) ? ["looseWords"] : [];
  if (isOfNew || words.has("new")) return { subject, readings: sums("received"), told, doubts };
  return {
    subject,
    readings: words.has("finish")
      ? [...sums("outcomes.total"), ...sums("received")]
      : [...sums("received"), ...sums("received", "carriedIn"), ...sums("outcomes.total")],
    told: [...told, "finish"],
    doubts,
  };
}

/** The columns that words for applicants may mean, the likeliest first; all where they name none. */
function columnsTold(words: Phrase): readonly (readonly string[])[] {
  if (!words.has("applicant")) return [["total"]];
  const keys = words.keys("applicant");
  const ofEnterprises = (column: string): string[] => keys.map(key => (key === ENTERPRISES ? column : key));
  return keys.includes(ENTERPRISES)
    ? [ofEnterprises("organizations.businesses"), ofEnterprises("organizations")]
    : [keys];
}

/** Requests carried from a year, or into it: 上年结转, 结转至 2025 年, 结转. */
function carried(words: Phrase, year: number | undefined): Meaning | undefined {
  const columns = columnsTold(words);
  const into = columns.map(ofOne => ofOne.flatMap(column => at("carriedIn", column)));
  const out = columns.map(ofOne => ofOne.flatMap(column => at("carriedOut", column)));
  const told: readonly Role[] = ["carry", "last", "next", "year", "do", "applicant"];
  const years = words.keys("year").map(Number);
  const isFrom = words.has("last") || (year !== undefined && years.some(named => named < year));
  const isInto = words.has("next") || (year !== undefined && years.some(named => named > year));
  const doubts: readonly Doubt[] = words.has("finish") && !isToBeFinished(words) ? ["looseWords"] : [];
  if (isFrom && !isInto)
    return { subject: "carriedIn", readings: into, told: [...told, "receive", "finish"], doubts };
  if (isInto) return { subject: "carriedOut", readings: out, told: [...told, "finish"], doubts };
  const isOpen = words.tokens.some(({ role, text }) => role === "carry" && UNFINISHED.test(text));
  const isCarried = words.tokens.some(({ role, text }) => role === "carry" && CARRIED.test(text));
  if (isCarried) return { subject: "carried", readings: [...out, ...into], told, doubts };
  return isOpen
    ? { subject: "carried", readings: [...out, ...into], told, doubts: ["otherDeed"] }
    : undefined;
}

/** Whether all that is said of finishing is when it will be: 延至下一年度办结. */
const isToBeFinished = ({ tokens }: Phrase): boolean =>
  tokens.every(({ role }, index) => role !== "finish" || tokens[index - 1]?.role === "next");

/** Words for carrying that need no year to be told; 转来 may be from another body. */
const CARRIED = /^(?:结转|转结|跨年)/;
const UNFINISHED = /^[未在正尚仍]/;
