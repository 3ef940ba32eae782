import { check } from "../../../server/src/core/index.ts";
import type { Row } from "./table.ts";
import { repeated, sample } from "./texts.ts";
import { worked } from "./timing.ts";

/** What texts can be full of. Each is tried alone, and in a report's overview. */
const UNITS = [
  ..."0|\t（“《，。%万亿占和一①",
  ...[
    "0\n",
    "<td",
    "<td>1",
    "<table>",
    "<table><tr><td>1",
    "&nbsp;",
    "# 总体情况\n",
    "一、",
    "一、总体情况\n",
    "（一）",
    "（一）<br>）",
    "一是",
  ],
  ...[
    "其中",
    "其中1件，",
    "（其中1",
    "1，",
    "共2件，其中1件。",
    "新收申请1件，",
    "收到2件，予以公开1件，",
    "办理行政许可1件，",
    "2024年",
    "| 1 | 2 |\n",
    "1\t2\n",
    "---\n",
    "- 1\n",
    "总计\n",
    "占1%，",
  ],
  ...[
    "行政复议0件，",
    "政府信息公开",
    "<!-- gouji-allow row-missing -->\n",
    "予以公开\t1\t0\t0\t0\t0\t0\t1\n",
  ],
];

const SIZE = 1_000_000;
const RUNS = 3;
const LIMIT = 300;
const SHOWN = 5;
/** Times as long as their half that texts may take twice the length of it. */
const STEEP = 2.2;

interface Try {
  readonly what: string;
  readonly whole: number;
  /** Times as long as half of it; 1 where it takes next to no time. */
  readonly doubling: number;
}

/** The texts of one kind that take longest, 1 MB each, and those that take more than twice as long as their half. */
export function benchWorst(): Row[] {
  const report = sample(".md");
  const places: readonly (readonly [string, (filling: string) => string])[] = [
    ["alone", filling => filling],
    ["in a report", filling => report.replace(/(?<=\n## 一、.*\n)/, () => `\n${filling}\n`)],
  ];
  const tries = places.flatMap(([place, of]) =>
    UNITS.map(unit => tryOut(`${JSON.stringify(unit)} ${place}`, size => of(repeated(unit, size)))),
  );
  const slowest = tries.toSorted((a, b) => b.whole - a.whole).slice(0, SHOWN);
  const steepest = tries.toSorted((a, b) => b.doubling - a.doubling).slice(0, SHOWN);
  return [
    ...slowest.map(({ what, whole }) => ({
      what: `1 MB of ${what}`,
      measured: `${whole.toFixed(0)} ms`,
      limit: `≤ ${LIMIT} ms`,
      isKept: whole <= LIMIT,
    })),
    ...steepest.map(({ what, doubling }) => ({
      what: `${what}, doubled to 1 MB`,
      measured: `${doubling.toFixed(2)} ×`,
      limit: `≤ ${STEEP} ×`,
      isKept: doubling <= STEEP,
    })),
  ];
}

/** Looked at small first; measured at length only where that may come near the limits. */
function tryOut(what: string, of: (size: number) => string): Try {
  const work = (size: number): number => {
    const text = of(size);
    return worked(() => void check(text));
  };
  const [tiny, small] = [work(SIZE / 8), work(SIZE / 4)];
  if (4 * small < LIMIT / 2 && small < STEEP * Math.max(tiny, LIMIT / 20))
    return { what, whole: 4 * small, doubling: 1 };
  // What is cleared away meanwhile falls on one run or another: the least of several tells what the text takes.
  const least = (size: number): number => Math.min(...Array.from({ length: RUNS }, () => work(size)));
  const [half, whole] = [least(SIZE / 2), least(SIZE)];
  return { what, whole, doubling: whole / half };
}
