import { documentsAt, type Place, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const MAKE = "(?:新?制定|新?制发|新?出台|印发|发布|制订|新增)(?:并?(?:印发|发布|公开|出台))?(?:了|的)?";
const REPEAL = "(?:废止|失效|宣布失效|废止失效|废止和失效)(?:了|的)?";
const VALID = "(?:现行有效|继续有效|有效|保留)(?:的)?";

interface Kind {
  readonly row: string;
  readonly noun: string;
}

const documents: readonly Kind[] = [
  { row: "normativeDocuments", noun: "(?:行政)?规范性文件" },
  { row: "regulations", noun: "(?:政府)?规章" },
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
  /** What the sentence has named before, where the clause doesn't: 制发行政规范性文件 1 件，废止 2 件. */
  readonly named?: RegExp;
}

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
      {
        subject: `${row}.${key}`,
        before: new RegExp(`${verb}${noun}${TAIL}$`),
        readings: [place],
        isSure: true,
      },
      {
        subject: `${row}.${key}`,
        before: new RegExp(`${verb}$`),
        after: new RegExp(`^${noun}$`),
        readings: [place],
        isSure: true,
      },
      {
        subject: `${row}.${key}`,
        before: new RegExp(`${noun}${verb}${TAIL}$`),
        readings: [place],
        isSure: true,
      },
    ]),
    ...kinds.slice(1).map(([key, verb, place]): Wording => ({
      subject: `${row}.${key}`,
      before: new RegExp(`^(?:另|共|宣布)?${verb}${TAIL}$`),
      named: new RegExp(`${noun}[^,;。、(]{0,6}[0-9零一二两三四五六七八九十][^。;]{0,20}$`),
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

const wordings: readonly Wording[] = [
  ...documents.flatMap(ofDocuments),
  ...decisions.flatMap(([grid, row, noun]): Wording[] => {
    const readings = [[{ table: "disclosure", grid, row, column: "decisions" }]];
    const made = "(?:作出|做出|实施|下达|处理|核发|办理|办结)(?:的|了)?";
    return [
      { subject: row, before: new RegExp(`${made}${noun}(?:处理)?决定${TAIL}$`), readings, isSure: true },
      {
        subject: row,
        before: new RegExp(`${made}$`),
        after: new RegExp(`^${noun}(?:处理)?决定$`),
        readings,
        isSure: true,
      },
      { subject: row, before: new RegExp(`${made}${noun}(?:案件|事项)?${TAIL}$`), readings, isSure: false },
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
