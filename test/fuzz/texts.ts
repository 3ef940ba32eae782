import fc from "fast-check";
import { damagedReport } from "../generate/damaged.ts";
import { mutated } from "../generate/mutate.ts";
import { realCases, realDrafts, textsIn } from "../generate/real.ts";
import { randomFrom, type Random } from "../generate/random.ts";

const written = [...textsIn("samples"), ...realDrafts(), ...realCases()].map(([, text]) => text);

/** What means something to some notation or to prose, and what means nothing. */
export const bits = [
  ..."|\t（）《》“”。，、%：〔￥│+-*#\r\n \u3000\u00a0\u202e\u0085\u2028\ufeff\0\ud800𠀀😀",
  ...[
    "\r\n",
    "\n\n",
    "<td",
    "<td>",
    "</td>",
    "<tr>",
    "</table>",
    "<table>",
    "<table><tr><td>1",
    "<br>",
    "<p>",
  ],
  ...[
    "&nbsp;",
    "<!--",
    "-->",
    "<!-- gouji-allow row-missing -->\n",
    "---\n",
    "```\n",
    "| 1 | 2 |\n",
    "1\t2\n",
  ],
  ...[
    "其中",
    "（其中1",
    "一、",
    "（一）",
    "一是",
    "① ",
    "占",
    "1.5%",
    "万元",
    "3亿",
    "上年结转",
    "新收1件，",
  ],
  ...[
    "总计",
    "2024年",
    "行政许可",
    "法人或其他组织",
    "# 总体情况\n",
    "五、存在的主要问题及改进情况\n",
    "无",
    "/",
    "０",
  ],
];
const bit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...bits) },
  fc.string({ unit: "binary", maxLength: 6 }),
);
const someBits = fc.array(bit, { maxLength: 3 });

/** What may be done to a text that nobody would do to a draft. */
const assaults: readonly ((text: string, random: Random) => string)[] = [
  text => text,
  (text, random) => text.slice(random.int(0, text.length)),
  (text, random) => {
    const start = random.int(0, text.length);
    const piece = text.slice(start, start + random.int(1, 400));
    const at = random.int(0, text.length);
    return text.slice(0, at) + piece.repeat(random.int(1, 3)) + text.slice(at);
  },
  (text, random) => {
    const other = random.pick(written);
    return text.slice(0, random.int(0, text.length)) + other.slice(random.int(0, other.length));
  },
];

export interface FuzzText {
  readonly text: string;
  /** No more than what happens to a draft on its way was done to it. */
  readonly isDraft: boolean;
}

/**
 * A draft, a case or a generated report to which something happened, such as being written no further; every other one was
 * also assaulted, with bits put anywhere into it. The same for the same seed.
 */
export function textAt(seed: number): FuzzText {
  const random = randomFrom(seed);
  const whole = seed % 4 < 2 ? mutated(random.pick(written), random) : damagedReport(seed);
  const text = random.oneIn(4) ? whole.slice(0, random.int(0, whole.length)) : whole;
  if (seed % 2) return { text, isDraft: true };
  const put = fc.sample(someBits, { seed, numRuns: 1 })[0] ?? [];
  return { text: put.reduce(putInto(random), random.pick(assaults)(text, random)), isDraft: false };
}

const putInto =
  (random: Random) =>
  (text: string, bit: string): string => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + bit + text.slice(at);
  };

/** A few bits, to be repeated without end. */
export const unitAt = (seed: number): string =>
  fc.sample(
    fc.array(bit, { minLength: 1, maxLength: 4 }).map(each => each.join("")),
    { seed, numRuns: 1 },
  )[0] || "|";
