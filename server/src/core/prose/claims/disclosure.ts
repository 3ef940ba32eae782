import { documentsAt, type Place, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const MAKE = "(?:新?制定|新?制发|新?出台|印发|发布|公布|制订|新增)(?:并?(?:印发|发布|公开|出台))?(?:了|的)?";
const REPEAL = "(?:废止|失效|宣布失效|废止失效|废止和失效)(?:了|的)?";
const VALID = "(?:现行有效|继续有效|有效|保留)(?:的)?";

interface Kind {
  readonly row: string;
  readonly noun: string;
}

const documents: readonly Kind[] = [
  { row: "normativeDocuments", noun: "(?:[\\u4e00-\\u9fff]{0,3}政府)?(?:行政)?规范性文件" },
  { row: "regulations", noun: "(?:(?:[\\u4e00-\\u9fff]{0,3}政府|部门|地方)规章|规章)" },
];

const decisions: readonly (readonly [grid: string, row: string, noun: string])[] = [
  ["permits", "permits", "行政许可"],
  ["enforcement", "penalties", "行政处罚"],
  ["enforcement", "coercion", "行政强制(?:执行|措施)?"],
];

interface Wording {
  readonly subject: string;
  readonly before: RegExp;
  readonly after?: RegExp;
  readonly readings: readonly (readonly Place[])[];
  readonly isSure: boolean;
  /** What the sentence has to have said up to the number, where the clause doesn't: 制发行政规范性文件 1 件，废止 2 件. */
  readonly named?: RegExp;
}

const COUNT = "[0-9零一二两三四五六七八九十百千万,]{1,12}[件个部项份宗起次条](?:\\([^()]{0,40}\\))?";

/** Items that one verb has for its objects, with their counts, up to the next: 制发规章 2 件、. */
const listed = (verb: string): string =>
  `${verb}(?:[^0-9,、;。()]{2,14}${COUNT}(?:、|,|;|和|及|以及){1,2}){1,4}`;

/** Wordings by a verb: before its noun, behind it, or said once for all items of a list. */
const byVerb = (
  { subject, readings }: Pick<Wording, "subject" | "readings">,
  verb: string,
  noun: string,
  isSure: boolean,
): Wording[] => [
  { subject, before: new RegExp(`${verb}${noun}${TAIL}$`), readings, isSure },
  { subject, before: new RegExp(`${verb}$`), after: new RegExp(`^${noun}$`), readings, isSure },
  {
    subject,
    before: new RegExp(`^(?:和|及|以及|并)?${noun}${TAIL}$`),
    named: new RegExp(`${listed(verb)}${noun}${TAIL}$`),
    readings,
    isSure,
  },
];

const ofDocuments = ({ row, noun }: Kind): Wording[] => {
  const [made, repealed, inForce] = ["made", "repealed", "inForce"].map(column => [
    documentsAt(row, column),
  ]) as [Place[], Place[], Place[]];
  const kinds: [string, string, Place[]][] = [
    ["made", MAKE, made],
    ["repealed", REPEAL, repealed],
    ["inForce", VALID, inForce],
  ];
  return [
    ...kinds.flatMap(([key, verb, place]): Wording[] => [
      ...byVerb({ subject: `${row}.${key}`, readings: [place] }, verb, noun, true),
      {
        subject: `${row}.${key}`,
        before: new RegExp(`${noun}${verb}${TAIL}$`),
        readings: [place],
        isSure: true,
      },
    ]),
    ...kinds.slice(1).map(([key, verb, place]): Wording => ({
      subject: `${row}.${key}`,
      before: new RegExp(`^(?:另|共|宣布|目前|尚|经?清理后?|截至[^,]{0,8}){0,2}${verb}${TAIL}$`),
      named: new RegExp(`${noun}[^,;。、(]{0,6}[0-9零一二两三四五六七八九](?:(?!${OTHERS})[^。]){0,48}$`),
      readings: [place],
      isSure: true,
    })),
    {
      subject: row,
      before: new RegExp(`(?:^|公开|其中|^含)(?:的)?${noun}${TAIL}$`),
      readings: [made, inForce, repealed],
      isSure: false,
    },
  ];
};

/** Documents of other kinds, which may be what is repealed after them. */
const OTHERS = "文件|规章|法规|制度|预案|方案|政策|合同";

const DECIDE = "(?:作出|做出)(?:的|了|各类)?";
const HANDLE = "(?:实施|下达|处理|核发|办理|办结)(?:的|了|各类)?";
/** What is shown to the public may be more or less than what was decided. */
const SHOW = "(?:公开|公示|公布)(?:的|了|各类)?";

const wordings: readonly Wording[] = [
  ...documents.flatMap(ofDocuments),
  ...decisions.flatMap(([grid, row, noun]): Wording[] => {
    const readings = [[{ table: "disclosure", grid, row, column: "decisions" }]];
    const decision = { subject: row, readings };
    return [
      { ...decision, before: new RegExp(`^${noun}(?:处理)?决定${TAIL}$`), isSure: true },
      ...byVerb(decision, `(?:${DECIDE}|${HANDLE})`, `${noun}(?:处理)?决定(?:书)?`, true),
      ...byVerb(decision, DECIDE, `${noun}(?:案件|事项)?`, true),
      ...byVerb(decision, SHOW, `${noun}(?:处理)?(?:决定|案件|事项|信息)?`, false),
      ...byVerb(decision, HANDLE, `${noun}(?:案件|事项)?`, false),
    ];
  }),
  {
    subject: "fees",
    before: new RegExp(`行政事业性收费(?:金额|总额|收入)?${TAIL}$`),
    readings: [[{ table: "disclosure", grid: "fees", row: "fees", column: "amount" }]],
    isSure: true,
  },
];

/** What a mention says of the documents, decisions and fees of table two. */
export function disclosureClaim(before: string, after: string, sentence: string): Recognised | undefined {
  for (const { subject, before: wording, after: noun, named, readings, isSure } of wordings) {
    if ((noun && !noun.test(after)) || (named && !named.test(sentence))) continue;
    const match = wording.exec(before);
    if (match) return { subject, readings, prefix: before.slice(0, match.index), isSure };
  }
  return undefined;
}
