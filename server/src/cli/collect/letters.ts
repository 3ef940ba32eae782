import { countFindings, printable, say, verdictOn, type Language, type Unit } from "../../core/index.ts";
import type { Content } from "../../core/container/index.ts";

/** 核查反馈意见: what a unit is told. */
export interface Letter {
  readonly title: string;
  readonly opening: readonly string[];
  /** What is to be mended or explained, numbered. */
  readonly items: readonly string[];
}

/** Undefined where nothing was found that the unit should mend or look at. */
export function letterTo(unit: Unit, language: Language): Letter | undefined {
  const { organ, year, findings } = unit;
  const loud = findings.filter(({ severity }) => severity === "error" || severity === "warning");
  if (!loud.length) return undefined;
  const to = organ ?? say("报送单位", "the unit")[language];
  const title = say(
    `${to}${year ?? ""}年政府信息公开工作年度报告核查反馈意见`,
    `${to}: findings in the annual report${year === undefined ? "" : ` on ${year}`}`,
  );
  const verdict = verdictOn(countFindings(findings)).zh;
  const opening = say(
    `你单位报送的年度报告核查结论为“${verdict}”，请对照下列 ${loud.length} 处修改或者说明情况。`,
    `The report has ${loud.length} places to be mended or explained.`,
  );
  const items = loud.map(({ place, message, law }, at) =>
    say(
      `${at + 1}. ${place}：${message}。${law && `依据：${law}。`}`,
      `${at + 1}. ${place}: ${message}. ${law}`,
    ),
  );
  return {
    title: title[language],
    opening: [...(language === "zh" ? [`${to}：`] : []), opening[language]],
    items: items.map(item => item[language]),
  };
}

/** What writes a letter as each kind of file, loaded when it is asked for. */
export const letterWriters = {
  md: () => Promise.resolve(markdownOf),
  docx: async () => {
    const { wordOfDocument } = await import("../../core/container/index.ts");
    return (letter: Letter) => wordOfDocument(contentsOf(letter));
  },
} satisfies Record<string, () => Promise<(letter: Letter) => string | Uint8Array>>;

export type LetterKind = keyof typeof letterWriters;

const markdownOf = ({ title, opening, items }: Letter): string =>
  [`# ${plainMarkdown(title)}`, ...opening.map(plainMarkdown), items.map(plainMarkdown).join("\n")]
    .join("\n\n")
    .concat("\n");

/** Nothing of a draft becomes a link, an image or HTML. */
const plainMarkdown = (line: string): string => printable(line).replace(/[<>[\]`!*_|\\]/g, "\\$&");

const contentsOf = ({ title, opening, items }: Letter): readonly Content[] => [
  { kind: "paragraph", pieces: [{ words: printable(title) }], depth: 1 },
  ...[...opening, ...items].map((words): Content => ({
    kind: "paragraph",
    pieces: [{ words: printable(words) }],
  })),
];
