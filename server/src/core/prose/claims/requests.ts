import { requestsAt, type Place, type Recognised } from "./claim.ts";
import { outcomeClaim } from "./outcomes.ts";
import { REQUEST, TAIL } from "./words.ts";

const row = (key: string): Place => requestsAt(key, "total");

const RECEIVED: readonly (readonly Place[])[] = [[row("received")], [row("received"), row("carriedIn")]];
const NEW: readonly (readonly Place[])[] = [[row("received")]];
const HANDLED: readonly (readonly Place[])[] = [
  [row("outcomes.total")],
  [row("received")],
  [row("received"), row("carriedIn")],
];

interface Wording {
  readonly subject: string;
  readonly before: RegExp;
  /** What must follow the number, where the noun stands behind it: 收到 8 件政府信息公开申请. */
  readonly after?: RegExp;
  readonly readings: readonly (readonly Place[])[];
  readonly isSure: boolean;
  /** Needs the surroundings to be about requests. */
  readonly needsTopic?: true;
}

const RECEIVE =
  "(?:收到并?(?:受理|办理|处理)?|受理(?:并?办理)?|接收|接到|收办|收取|接受|登记)(?:和(?:处理|办理))?";
const LAST = "(?:上年度?|上一年度?|去年|上年末|年初|往年|以前年度|2\\d{3}年度?)";
const NEXT = "(?:下年度?|下一年度?|次年|明年|2\\d{3}年度?)";
const CARRY = "(?:结转|转结|转)";
const ON = "(?:继续)?(?:办理|答复|处理)?的?";
const DUE: readonly (readonly Place[])[] = [
  [row("received"), row("carriedIn")],
  [row("outcomes.total")],
  [row("received")],
];

const wordings: readonly Wording[] = [
  {
    subject: "new",
    before: new RegExp(`新(?:收到?|受理|接收|增)(?:的)?(?:${REQUEST}|申请)?${TAIL}$`),
    readings: NEW,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "new",
    before: new RegExp(`新(?:收到?|受理|接收|增)$`),
    after: new RegExp(`^(?:${REQUEST}|申请)$`),
    readings: NEW,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "new",
    before: new RegExp(`收到新的?(?:${REQUEST}|申请)${TAIL}$`),
    readings: NEW,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:的)?${REQUEST}${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:到|了)?$`),
    after: new RegExp(`^${REQUEST}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:到|了)?$`),
    after: /^(?:公开)?申请$/,
    readings: RECEIVED,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "received",
    before: new RegExp(`${REQUEST}(?:共|累计|总共|合计)?${RECEIVE}${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:的)?申请${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedIn",
    before: new RegExp(
      `${LAST}(?:度)?(?:${CARRY}(?:来|入|[至到](?:本|今)年度?|[至到]2\\d{3}年度?)?|遗留|延续|未办结|转接)(?:的)?(?:${REQUEST}|申请)?${ON}${TAIL}$`,
    ),
    readings: [[row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedIn",
    before: new RegExp(`${CARRY}${LAST}(?:度)?(?:${REQUEST}|申请)?${TAIL}$`),
    readings: [[row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedOut",
    before: new RegExp(`${CARRY}(?:至|到|入)?${NEXT}(?:度)?${ON}(?:${REQUEST}|申请)?${TAIL}$`),
    readings: [[row("carriedOut")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedOut",
    before: /^.{0,12}$/,
    after: new RegExp(
      `^(?:申请)?(?:(?:正在|尚在|仍在)?(?:办理|处理)(?:中|过程中)?)?(?:并|,|将|须|需|依法|按[^,。;]{1,6}?){0,2}${CARRY}(?:至|到|入)?${NEXT}(?:度)?${ON}$`,
    ),
    readings: [[row("carriedOut")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carried",
    before: new RegExp(`(?:^|[已并])结转${TAIL}$`),
    readings: [[row("carriedOut")], [row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: new RegExp(`(?:办结|答复|办理完毕|办理完结)的?(?:${REQUEST}|申请)?${TAIL}$`),
    readings: HANDLED,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: /^.{0,4}$/,
    after: /^(?:均?已)?(?:(?:按|依|在)[^,。]{0,14})?(?:予以|给予|全部)?(?:办结|答复)$/,
    readings: HANDLED,
    isSure: false,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: new RegExp(`(?:办结|答复)(?:了)?$`),
    after: new RegExp(`^${REQUEST}$`),
    readings: HANDLED,
    isSure: true,
  },
  {
    subject: "due",
    before: new RegExp(`(?:共|应|应当|需|需要|须){1,2}(?:办理?(?!结)|处理)(?:${REQUEST}|申请)?${TAIL}$`),
    readings: DUE,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: new RegExp(`(?:办理|处理)(?:了|的)?${REQUEST}${TAIL}$`),
    readings: HANDLED,
    isSure: true,
  },
  {
    subject: "due",
    before: /(?:以上|上述|合计|共计|总计)$/,
    after: new RegExp(`^(?:${REQUEST}|申请)中?$`),
    readings: DUE,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "received",
    before: new RegExp(`${REQUEST}${TAIL}$`),
    readings: [...RECEIVED, [row("outcomes.total")]],
    isSure: false,
  },
];

/** What a mention says of requests in a report on a year; `isTopic` where the words around it are about them. */
export function requestClaim(
  before: string,
  after: string,
  isTopic: boolean,
  year: number | undefined,
): Recognised | undefined {
  for (const { subject, before: wording, after: noun, readings, isSure, needsTopic } of wordings) {
    if ((needsTopic && !isTopic) || (noun && !noun.test(after))) continue;
    const match = wording.exec(before);
    if (!match) continue;
    const prefix = noun && subject === "carriedOut" ? before : before.slice(0, match.index);
    const carried = subject.startsWith("carried") && /2\d{3}(?=年)/.exec(match[0] + after)?.[0];
    return carried && year
      ? { ...carriedIn(Number(carried), year), prefix, isSure }
      : { subject, readings, prefix, isSure };
  }
  return isTopic ? outcomeClaim(before, after) : undefined;
}

/** Requests carried from a year, or into it. */
function carriedIn(named: number, year: number): Pick<Recognised, "subject" | "readings"> {
  const [out, into] = [[row("carriedOut")], [row("carriedIn")]];
  if (named === year) return { subject: "carried", readings: [out, into] };
  return named > year
    ? { subject: "carriedOut", readings: [out] }
    : { subject: "carriedIn", readings: [into] };
}
