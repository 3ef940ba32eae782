import { encode } from "../../server/src/cli/encoding.ts";
import { writtenAs } from "../../server/src/cli/writtenAs.ts";
import { edition2019 } from "../../server/src/core/form/edition2019.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import type { Form } from "../../server/src/core/form/form.ts";
import { exact, minus, plus, ZERO, type Exact } from "../../server/src/core/number/exact.ts";
import type { Draft } from "../generate/draft.ts";
import { generateFigures, leavesOf } from "../generate/figures.ts";
import { generatePreface, generateProse } from "../generate/prose.ts";
import { randomFrom } from "../generate/random.ts";
import { styles } from "../generate/styles/index.ts";
import { write } from "../generate/write.ts";

/** A unit with its reports of two years. */
export interface UnitReports {
  readonly name: string;
  /** What its files are called, without years. */
  readonly file: string;
  readonly style: string;
  readonly ending: Ending;
  readonly report: Draft;
  readonly previous: Draft;
}

type Ending = "txt" | "md" | "html" | "docx" | "gb.txt";

/** A made-up county in which every figure answers to every other. */
export interface County {
  readonly units: readonly UnitReports[];
  readonly region: Draft;
  readonly roster: readonly string[];
}

export const YEAR = 2024;

const OFFICES =
  "教育局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水务局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 林业局 信访局 行政审批服务局 城市管理局 乡村振兴局".split(
    " ",
  );
const TOWNS = "白石 青溪 柳河 石门 双桥 龙泉 太平 永宁 三河 云台 金沙 望江 长岭 大湾".split(" ");

const NOTATIONS = ["tabs", "bars", "Markdown", "HTML", "tabs, group labels missing", "bars, none outside"];
const ENDINGS: readonly Ending[] = ["txt", "md", "html", "docx", "gb.txt", "txt"];

export function countyOf(seed: number): County {
  const names = [...OFFICES.map(name => `云溪县${name}`), ...TOWNS.map(name => `云溪县${name}镇人民政府`)];
  const units = names.map((name, at): UnitReports => {
    const report = draftOf(name, YEAR, seed * 1000 + at, edition2021);
    return {
      name,
      file: name.replace("云溪县", ""),
      style: NOTATIONS[at % NOTATIONS.length] as string,
      ending: ENDINGS[at % ENDINGS.length] as Ending,
      report,
      previous: beforeOf(report, seed * 1000 + at + 500),
    };
  });
  return { units, region: regionOf(units), roster: names };
}

/** A report in which all answers. */
export function draftOf(organ: string, year: number, seed: number, form: Form): Draft {
  const random = randomFrom(seed);
  const figures = generateFigures(form, random);
  for (const key of figures.keys()) if (key.startsWith("documents/regulations|")) figures.set(key, ZERO);
  return told({ form, organ, year, figures, preface: "", prose: new Map() }, seed);
}

/** A unit that still uses the form before. */
export function on2019(name: string, seed: number): Pick<UnitReports, "report" | "previous"> {
  const report = draftOf(name, YEAR, seed, edition2019);
  return { report, previous: beforeOf(report, seed + 1) };
}

/** The draft with sentences that tell its figures. */
const told = (draft: Draft, seed: number): Draft => {
  const facts = { ...draft, random: randomFrom(seed) };
  return { ...draft, preface: generatePreface(facts), prose: generateProse(facts) };
};

/** The report on the year before, which this year's starts from. */
function beforeOf({ organ, form, figures }: Draft, seed: number): Draft {
  const before = new Map(draftOf(organ, YEAR - 1, seed, form).figures);
  const at = (of: ReadonlyMap<string, Exact>, key: string): Exact => of.get(key) ?? ZERO;
  const columns = leavesOf(form.tables[1]?.grids[0]?.columns ?? []);
  for (const column of columns) {
    const carried = at(figures, `requests/carriedIn|${column}`);
    before.set(`requests/carriedOut|${column}`, carried);
    before.set(`requests/carriedIn|${column}`, ZERO);
    before.set(`requests/received|${column}`, plus(at(before, `requests/outcomes.total|${column}`), carried));
  }
  const documents = "documents/normativeDocuments";
  const inForce = minus(
    plus(at(figures, `${documents}|inForce`), at(figures, `${documents}|repealed`)),
    at(figures, `${documents}|made`),
  );
  before.set(`${documents}|inForce`, inForce);
  before.set(`${documents}|made`, ZERO);
  return told({ form, organ, year: YEAR - 1, figures: before, preface: "", prose: new Map() }, seed);
}

/** The report of the whole county: its figures are the units' added up. */
export function regionOf(units: readonly UnitReports[]): Draft {
  const figures = new Map<string, Exact>();
  for (const { report } of units)
    for (const [key, value] of report.figures) figures.set(key, plus(figures.get(key) ?? ZERO, value));
  return told({ form: edition2021, organ: "云溪县", year: YEAR, figures, preface: "", prose: new Map() }, 7);
}

/** One figure more or less, in the table alone: what the sentences tell stays. */
export const slipped = (draft: Draft, key: string, by: number): Draft => ({
  ...draft,
  figures: new Map(draft.figures).set(key, plus(draft.figures.get(key) ?? ZERO, exact(by))),
});

/** The same in several cells, as one who adds up anew would change them. */
export const changed = (draft: Draft, keys: readonly string[], by: number): Draft =>
  keys.reduce((now, key) => slipped(now, key, by), draft);

export type Files = Record<string, string | Uint8Array>;

/** The county's files: each unit's in a notation and format of its own. */
export async function filesOf({ units, region, roster }: County): Promise<Files> {
  const files: Files = {
    "gouji.json": JSON.stringify({
      collection: { region: `云溪县${YEAR}.md`, units: "各单位/*", roster: "名单.csv" },
      previous: "上年",
    }),
    "名单.csv": `单位名称,文件\n${roster.map(name => `${name},\n`).join("")}`,
    [`云溪县${YEAR}.md`]: textOf(region, "Markdown"),
  };
  for (const { file, style, ending, report, previous } of units) {
    const [name, content] = await written(report, style, ending);
    files[`各单位/${file}${name}`] = content;
    files[`上年/${file}.txt`] = textOf(previous, "tabs");
  }
  return files;
}

export const textOf = (draft: Draft, style: string): string => {
  const notation = styles[style];
  if (!notation) throw new Error(`There is no notation “${style}”`);
  return write(draft, notation).text;
};

async function written(draft: Draft, style: string, ending: Ending): Promise<[string, string | Uint8Array]> {
  const text = textOf(draft, style);
  if (ending === "gb.txt") {
    const bytes = encode(text, { charset: "gb18030", hasBom: false });
    if (!bytes) throw new Error("GB18030 can't hold the report");
    return [".txt", bytes];
  }
  if (ending !== "docx") return [`.${ending}`, text];
  const content = await writtenAs("a.docx", text);
  if (typeof content === "object" && "reason" in content) throw new Error(content.reason.zh);
  return [".docx", content];
}
