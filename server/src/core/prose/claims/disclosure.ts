import type { Form } from "../../form/form.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import {
  decisionsAt,
  documentsAt,
  feesAt,
  type CellKey,
  type Doubt,
  type Reading,
  type Recognised,
} from "./claim.ts";
import { decisionColumns, decisionsOf, documentColumns, documentRows, feeRows } from "./terms.ts";
import { TAIL } from "./words.ts";

/** A second deed told in one breath: 制定并公布. */
const AND_SHOWN = `(?:并?${anyOf(["印发", "发布", "公开", "出台"])})?`;

interface Kind {
  readonly row: string;
  readonly noun: string;
}

const OF_GOVERNMENT = String.raw`(?:[\u4e00-\u9fff]{0,3}政府)`;

function kindsOf(form: Form): readonly Kind[] {
  const row = documentRows(form);
  return [
    { row: "normativeDocuments", noun: `${OF_GOVERNMENT}?${row("normativeDocuments")}` },
    { row: "regulations", noun: `(?:(?:${OF_GOVERNMENT}|部门|地方)?${row("regulations")})` },
  ];
}

interface Wording {
  readonly subject: string;
  readonly before: RegExp;
  readonly after?: RegExp;
  readonly readings: readonly Reading[];
  readonly doubts: readonly Doubt[];
  /** What the sentence has to have said up to the number, where the clause doesn't: 制发行政规范性文件 1 件，废止 2 件. */
  readonly named?: RegExp;
}

const SURE: readonly Doubt[] = [];
const LOOSE: readonly Doubt[] = ["looseWords"];

const DIGITS = "[0-9零一二两三四五六七八九十百千万,]{1,12}";
const COUNT = String.raw`${DIGITS}[件个部项份宗起次条](?:\([^()]{0,40}\))?`;
const AND = anyOf(["、", ",", ";", "和", "及", "以及"]);

/** Items that one verb has for its objects, with their counts, up to the next: 制发规章 2 件、. */
const listed = (verb: string): string => `${verb}(?:[^0-9,、;。()]{2,14}${COUNT}${AND}{1,2}){1,4}`;

/** Wordings by a verb: before its noun, behind it, or said once for all items of a list. */
const byVerb = (
  { subject, readings }: Pick<Wording, "subject" | "readings">,
  verb: string,
  noun: string,
  doubts: readonly Doubt[],
): Wording[] => [
  { subject, before: new RegExp(`${verb}${noun}${TAIL}$`), readings, doubts },
  { subject, before: new RegExp(`${verb}$`), after: new RegExp(`^${noun}$`), readings, doubts },
  {
    subject,
    before: new RegExp(`^${anyOf(["和", "及", "以及", "并"])}?${noun}${TAIL}$`),
    named: new RegExp(`${listed(verb)}${noun}${TAIL}$`),
    readings,
    doubts,
  },
];

const TOUCHED_UP = `(?:${[anyOf(["另", "共", "宣布", "目前", "尚"]), "经?清理后?", "截至[^,]{0,8}"].join("|")})`;
/** Documents of other kinds, which may be what is repealed after them. */
const OTHERS = anyOf(["文件", "规章", "法规", "制度", "预案", "方案", "政策", "合同"]);
/** The count of documents before, then anything but other documents. */
const COUNTED_BEFORE = `[^,;。、(]{0,6}[0-9零一二两三四五六七八九](?:(?!${OTHERS})[^。]){0,48}$`;

const ofDocuments = (form: Form, { row, noun }: Kind): Wording[] => {
  const verb = documentColumns(form);
  const [made, repealed, inForce] = ["made", "repealed", "inForce"].map(column => [
    documentsAt(row, column),
  ]) as [CellKey[], CellKey[], CellKey[]];
  const columns: [string, string, CellKey[]][] = [
    ["made", `${verb("made")}${AND_SHOWN}[了的]?`, made],
    ["repealed", `${verb("repealed")}[了的]?`, repealed],
    ["inForce", `${verb("inForce")}的?`, inForce],
  ];
  return [
    ...columns.flatMap(([key, verb, cells]): Wording[] => [
      ...byVerb({ subject: `${row}.${key}`, readings: [cells] }, verb, noun, SURE),
      {
        subject: `${row}.${key}`,
        before: new RegExp(`${noun}${verb}${TAIL}$`),
        readings: [cells],
        doubts: SURE,
      },
    ]),
    ...columns.slice(1).map(([key, verb, cells]): Wording => ({
      subject: `${row}.${key}`,
      before: new RegExp(`^${TOUCHED_UP}{0,2}${verb}${TAIL}$`),
      named: new RegExp(noun + COUNTED_BEFORE),
      readings: [cells],
      doubts: SURE,
    })),
    {
      subject: row,
      before: new RegExp(`(?:^|公开|其中|^含)的?${noun}${TAIL}$`),
      readings: [made, inForce, repealed],
      doubts: LOOSE,
    },
  ];
};

const OF_THEM = `(?:${anyOf(["的", "了", "各类"])})?`;
const HANDLE = anyOf(["实施", "下达", "处理", "核发", "办理", "办结"]) + OF_THEM;
/** What is shown to the public may be more or less than what was decided. */
const SHOW = anyOf(["公开", "公示", "公布"]) + OF_THEM;
const CASES = `${anyOf(["案件", "事项"])}?`;

const wordingsOf = once((form: Form): readonly Wording[] => {
  const decide = decisionColumns(form)("decisions") + OF_THEM;
  return [
    ...kindsOf(form).flatMap(kind => ofDocuments(form, kind)),
    ...decisionsOf(form).flatMap(([grid, row, noun]): Wording[] => {
      const decision = { subject: row, readings: [[decisionsAt(grid, row)]] };
      return [
        { ...decision, before: new RegExp(`^${noun}(?:处理)?决定${TAIL}$`), doubts: SURE },
        ...byVerb(decision, `(?:${decide}|${HANDLE})`, `${noun}(?:处理)?决定书?`, SURE),
        ...byVerb(decision, decide, noun + CASES, SURE),
        ...byVerb(decision, SHOW, `${noun}(?:处理)?${anyOf(["决定", "案件", "事项", "信息"])}?`, LOOSE),
        ...byVerb(decision, HANDLE, noun + CASES, LOOSE),
      ];
    }),
    {
      subject: "fees",
      before: new RegExp(`${feeRows(form)("fees")}${anyOf(["金额", "总额", "收入"])}?${TAIL}$`),
      readings: [[feesAt]],
      doubts: SURE,
    },
  ];
});

/** What a mention says of the documents, decisions and fees of table two. */
export function disclosureClaim(
  form: Form,
  before: string,
  after: string,
  sentence: string,
): Recognised | undefined {
  for (const { subject, before: wording, after: noun, named, readings, doubts } of wordingsOf(form)) {
    if ((noun && !noun.test(after)) || (named && !named.test(sentence))) continue;
    const match = wording.exec(before);
    if (match) return { subject, readings, prefix: before.slice(0, match.index), doubts };
  }
  return undefined;
}
