import type { Form } from "../../form/form.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { requestsAt, type CellKey, type Doubt, type Reading, type Recognised } from "./claim.ts";
import { outcomeClaim } from "./outcomes.ts";
import { requestRows } from "./terms.ts";
import { REQUEST, TAIL } from "./words.ts";

const row = (key: string): CellKey => requestsAt(key, "total");

const NEW: readonly Reading[] = [[row("received")]];
const RECEIVED: readonly Reading[] = [...NEW, [row("received"), row("carriedIn")]];
const HANDLED: readonly Reading[] = [[row("outcomes.total")], ...RECEIVED];
const DUE: readonly Reading[] = [
  [row("received"), row("carriedIn")],
  [row("outcomes.total")],
  [row("received")],
];

interface Wording {
  readonly subject: string;
  readonly before: RegExp;
  /** What must follow the number, where the noun stands behind it: 收到 8 件政府信息公开申请. */
  readonly after?: RegExp;
  readonly readings: readonly Reading[];
  readonly doubts?: readonly Doubt[];
  /** Needs the surroundings to be about requests. */
  readonly needsTopic?: true;
}

const RECEIVING: readonly Entry[] = [
  ...["收到", "收到并受理", "收到并办理", "收到并处理", "收到受理", "收到办理", "收到处理"],
  ...["受理", "受理办理", "受理并办理", "接收", "接到", "收办", "收取", "接受", "登记"],
];
const RECEIVE = `${anyOf(RECEIVING)}(?:和${anyOf(["处理", "办理"])})?`;

const YEAR = "2\\d{3}年度?";
const LAST_YEARS: readonly Entry[] = [
  ...["上年", "上年度", "上一年", "上一年度", "去年", "上年末"],
  ["年初", "what was open then"],
  ["往年", "what was open of all years before"],
  ["以前年度", "what was open of all years before"],
];
const LAST = `(?:${anyOf(LAST_YEARS)}|${YEAR})度?`;
const NEXT = `(?:${anyOf(["下年", "下年度", "下一年", "下一年度", "次年", "明年"])}|${YEAR})度?`;
const TO_THIS_YEAR = `[至到](?:${anyOf(["本年", "本年度", "今年", "今年度"])}|${YEAR})`;
const ON = `(?:继续)?${anyOf(["办理", "答复", "处理"])}?的?`;

const ITS = `(?:${REQUEST}|申请)`;
const TO_DO = anyOf(["共", "应", "应当", "需", "需要", "须"]);
const ALL_OF_THEM = anyOf(["以上", "上述", "合计", "共计", "总计"]);
/** What comes before a carrying on that follows its number: 件申请正在办理中，并将按规定. */
const IN_HAND = `(?:${anyOf(["正在", "尚在", "仍在"])}?${anyOf(["办理", "处理"])}(?:过程)?中?)?`;
const DUTY = `(?:${anyOf(["并", ",", "将", "须", "需", "依法"])}|按[^,。;]{1,6}?){0,2}`;
const IN_TIME = "(?:[按依在][^,。]{0,14})?";

const wordingsOf = once((form: Form): readonly Wording[] => {
  const called = requestRows(form);
  const [receiveNew, finished] = [called("received"), called("outcomes.total")];
  const carry = `(?:${called("carriedOut")}|转)`;
  const carriedHere = `(?:${called("carriedIn")}|转)(?:来|入|${TO_THIS_YEAR})?`;
  const carryOn = `${carry}[至到入]?${NEXT}${ON}`;
  return [
    {
      subject: "new",
      before: new RegExp(`${receiveNew}的?${ITS}?${TAIL}$`),
      readings: NEW,
      needsTopic: true,
    },
    {
      subject: "new",
      before: new RegExp(`${receiveNew}$`),
      after: new RegExp(`^${ITS}$`),
      readings: NEW,
      needsTopic: true,
    },
    {
      subject: "new",
      before: new RegExp(`收到新的?${ITS}${TAIL}$`),
      readings: NEW,
      needsTopic: true,
    },
    {
      subject: "received",
      before: new RegExp(`${RECEIVE}的?${REQUEST}${TAIL}$`),
      readings: RECEIVED,
    },
    {
      subject: "received",
      before: new RegExp(`${RECEIVE}[到了]?$`),
      after: new RegExp(`^${REQUEST}$`),
      readings: RECEIVED,
    },
    {
      subject: "received",
      before: new RegExp(`${RECEIVE}[到了]?$`),
      after: /^(?:公开)?申请$/,
      readings: RECEIVED,
      needsTopic: true,
    },
    {
      subject: "received",
      before: new RegExp(`${REQUEST}(?:共|累计|总共|合计)?${RECEIVE}${TAIL}$`),
      readings: RECEIVED,
    },
    {
      subject: "received",
      before: new RegExp(`${RECEIVE}的?申请${TAIL}$`),
      readings: RECEIVED,
      needsTopic: true,
    },
    {
      subject: "carriedIn",
      before: new RegExp(`${LAST}${carriedHere}的?${ITS}?${ON}${TAIL}$`),
      readings: [[row("carriedIn")]],
      needsTopic: true,
    },
    {
      subject: "carriedIn",
      before: new RegExp(`${carry}${LAST}${ITS}?${TAIL}$`),
      readings: [[row("carriedIn")]],
      needsTopic: true,
    },
    {
      subject: "carriedOut",
      before: new RegExp(`${carryOn}${ITS}?${TAIL}$`),
      readings: [[row("carriedOut")]],
      needsTopic: true,
    },
    {
      subject: "carriedOut",
      before: /^.{0,12}$/,
      after: new RegExp(`^(?:申请)?${IN_HAND}${DUTY}${carryOn}$`),
      readings: [[row("carriedOut")]],
      needsTopic: true,
    },
    {
      subject: "carried",
      before: new RegExp(`(?:^|[已并])${called("carriedOut")}${TAIL}$`),
      readings: [[row("carriedOut")], [row("carriedIn")]],
      needsTopic: true,
    },
    {
      subject: "handled",
      before: new RegExp(`${finished}的?${ITS}?${TAIL}$`),
      readings: HANDLED,
      needsTopic: true,
    },
    {
      subject: "handled",
      before: /^.{0,4}$/,
      after: new RegExp(`^(?:均?已)?${IN_TIME}${anyOf(["予以", "给予", "全部"])}?${finished}$`),
      readings: HANDLED,
      doubts: ["looseWords"],
      needsTopic: true,
    },
    {
      subject: "handled",
      before: new RegExp(`${finished}了?$`),
      after: new RegExp(`^${REQUEST}$`),
      readings: HANDLED,
    },
    {
      subject: "due",
      before: new RegExp(`${TO_DO}{1,2}(?:办理?(?!结)|处理)${ITS}?${TAIL}$`),
      readings: DUE,
      needsTopic: true,
    },
    {
      subject: "handled",
      before: new RegExp(`(?:办理|处理)(?:了|的)?${REQUEST}${TAIL}$`),
      readings: HANDLED,
    },
    {
      subject: "due",
      before: new RegExp(`${ALL_OF_THEM}$`),
      after: new RegExp(`^${ITS}中?$`),
      readings: DUE,
      needsTopic: true,
    },
    {
      subject: "received",
      before: new RegExp(`${REQUEST}${TAIL}$`),
      readings: [...RECEIVED, [row("outcomes.total")]],
      doubts: ["looseWords"],
    },
  ];
});

/** What a mention says of requests in a report on a year; `isTopic` where the words around it are about them. */
export function requestClaim(
  form: Form,
  before: string,
  after: string,
  isTopic: boolean,
  year: number | undefined,
): Recognised | undefined {
  for (const { subject, before: wording, after: noun, readings, doubts = [], needsTopic } of wordingsOf(
    form,
  )) {
    if ((needsTopic && !isTopic) || (noun && !noun.test(after))) continue;
    const match = wording.exec(before);
    if (!match) continue;
    const prefix = noun && subject === "carriedOut" ? before : before.slice(0, match.index);
    const carried = subject.startsWith("carried") && /2\d{3}(?=年)/.exec(match[0] + after)?.[0];
    return carried && year
      ? { ...carriedIn(Number(carried), year), prefix, doubts }
      : { subject, readings, prefix, doubts };
  }
  return isTopic ? outcomeClaim(form, before, after) : undefined;
}

/** Requests carried from a year, or into it. */
function carriedIn(named: number, year: number): Pick<Recognised, "subject" | "readings"> {
  const [out, into] = [[row("carriedOut")], [row("carriedIn")]];
  if (named === year) return { subject: "carried", readings: [out, into] };
  return named > year
    ? { subject: "carriedOut", readings: [out] }
    : { subject: "carriedIn", readings: [into] };
}
