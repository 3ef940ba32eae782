import { readFileSync, readdirSync } from "node:fs";
import { check } from "../../server/src/core/index.ts";

const sample = readdirSync("samples")
  .filter(name => name.endsWith(".md"))
  .map(name => readFileSync(`samples/${name}`, "utf8"))
  .join("");

/** How often a doubled text may take a check's time, so that the time grows linearly. */
const DOUBLED = 2.3;

/** Characters of a text that shows how the time grows, and of those that show it beyond doubt. */
const SIZES = [60_000, 240_000, 480_000];

/** Milliseconds of less than which nothing is told. */
const NOISE = 60;

/** What texts full of this unit, with other words behind, alone and in a report, do to a check's time, where that is more than it may. */
export function tooSteep(unit: string, sizes: readonly number[] = SIZES, behind = ""): string[] {
  const places: readonly (readonly [string, (filling: string) => string])[] = [
    ["alone", filling => filling],
    ["in a report", filling => sample.replace(/(?<=\n## 一、.*\n)/, () => `\n${filling}\n`)],
  ];
  return places.flatMap(([place, of]) => {
    const doublings = [];
    for (const size of sizes) {
      const doubling = doublingOf(size => of(unit.repeat(Math.ceil(size / unit.length)) + behind), size);
      if (doubling <= DOUBLED) return [];
      doublings.push(doubling.toFixed(1));
    }
    return [`${JSON.stringify(unit)} ${place}, doubled, takes ${doublings.join(", then ")} times as long`];
  });
}

function doublingOf(text: (size: number) => string, size: number): number {
  const [half, whole] = [timeOf(text(size / 2)), timeOf(text(size))];
  return whole < NOISE ? 0 : whole / half;
}

/** The least of three times, in milliseconds of the processor: what else the machine does is no part of it. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    check(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
