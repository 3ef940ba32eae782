import type { Random } from "./random.ts";

/** What happens to a draft on its way: something lost, doubled, moved, run together or put between. */
const mutations: readonly ((lines: string[], at: number, random: Random) => void)[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at, random) => lines.splice(at, random.int(2, 6)),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ""),
  (lines, at, random) => lines.splice(random.int(0, lines.length), 0, ...lines.splice(at, 1)),
  (lines, at) => lines.splice(at, 2, (lines[at] ?? "") + (lines[at + 1] ?? "")),
  (lines, at, random) => {
    const line = lines[at] ?? "";
    const cut = random.int(0, line.length);
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
  (lines, at, random) => {
    const line = lines[at] ?? "";
    const from = random.int(0, line.length);
    lines[at] = line.slice(0, from) + line.slice(from + random.int(1, 8));
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? "").replace(/(\d)(\s*[\t|]\s*)(\d)/, "$1 $3");
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? "").replace(/([\t|])/, "$1 $1");
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? "").replace(/\d+/, "");
  },
  (lines, at, random) => {
    const digits = String(random.int(0, 99));
    lines[at] = (lines[at] ?? "").replace(/\d+/, digits);
  },
  (lines, at, random) => lines.splice(at, 0, random.pick(strayLines)),
  (lines, at) => {
    lines[at] = `${lines[at] ?? ""} 注：含上年结转。`;
  },
];

/** Lines that get between: sentences, numbered ones too, a page number, a table of another kind. */
const strayLines = [
  "本表数据由办公室汇总，经分管领导审定后填报。",
  "1.属于信访事项的，已告知申请人向信访部门提出，并附上了办理地址和联系电话。",
  "（二）部分公开的，均在答复书中逐项写明不公开的理由和依据。",
  "二是更新不够及时，部分栏目长期没有内容。",
  "- 5 -",
  "发布机构\t办公室\t发布日期\t1月20日",
];

/** The draft with some of these done to lines of it. */
export function mutated(text: string, random: Random): string {
  const lines = text.split(/\r\n|\n|\r/);
  for (let times = random.int(1, 3); times > 0; times--)
    random.pick(mutations)(lines, random.int(0, lines.length - 1), random);
  return lines.join(/\r\n|\n|\r/.exec(text)?.[0] ?? "\n");
}
