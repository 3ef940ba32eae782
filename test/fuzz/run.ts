import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { damagedReport, realDrafts } from "../generate/damaged.ts";
import { mutated } from "../generate/mutate.ts";
import { randomFrom } from "../generate/random.ts";
import { brokenPromises } from "./promises.ts";

/**
 * Looks for texts of which something doesn't hold that holds of any text.
 * npm run fuzz -- --minutes 20 --seed 1
 */
const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
const until = Date.now() + Number(values.minutes ?? 1) * 60_000;
const first = Number(values.seed ?? 1);

const samples = readdirSync("samples").map(name => readFileSync(`samples/${name}`, "utf8"));
const texts = [...samples, ...realDrafts()];

/** Bits that mean something to some notation, and bits of text that mean nothing. */
const bit = fc.oneof(
  fc.constantFrom(
    "|",
    "\t",
    "<td",
    "</table>",
    "<table>",
    "```",
    "其中",
    "（",
    "一、",
    "占",
    "%",
    "万",
    "\u202e",
    "𠀀",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** A damaged report, with bits put anywhere into it. */
function textAt(seed: number): string {
  const random = randomFrom(seed);
  const text = seed % 2 ? mutated(random.pick(texts), random) : damagedReport(seed);
  const bits = fc.sample(fc.array(bit, { maxLength: 3 }), { seed, numRuns: 1 })[0] ?? [];
  return bits.reduce((whole, put) => {
    const at = random.int(0, whole.length);
    return whole.slice(0, at) + put + whole.slice(at);
  }, text);
}

let seed = first;
let count = 0;
for (; Date.now() < until; seed++) {
  let broken: string[];
  try {
    broken = brokenPromises(textAt(seed));
  } catch (error) {
    broken = [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  if (broken.length) console.log(`seed ${seed}: ${[...new Set(broken)].join("; ")}`);
  count += broken.length ? 1 : 0;
}
console.log(`${seed - first} texts from seed ${first} on: ${count} of which something doesn't hold`);
if (count) process.exitCode = 1;
