/**
 * Puts together overviews of many organs from sentences of many hands, and takes some that were written whole, all of them
 * right; raises each of their numbers by one and counts what is noticed: npm run bench:overviews [seed].
 */
import { check, type Finding } from "../../server/src/core/index.ts";
import { draftOf, type Facts } from "../properties/prose/facts.ts";
import { inParts, written } from "../properties/prose/written.ts";
import { randomFrom } from "../generate/random.ts";
import { overviews } from "./overviews/overviews.ts";

const FIXED_SEED = 20_240_131;
const OVERVIEWS = Number(process.env.OVERVIEWS ?? 48);
const ASKED = 96;

const FIGURES = /^(?:prose-|parts-|percentage-|figure-)/;
const isLoud = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

const findingsOf = (facts: Facts, overview: string): Finding[] =>
  (check(draftOf(facts, overview))?.findings ?? []).filter(({ rule }) => FIGURES.test(rule));

/** Counts of the tables; shares, years, days and what stands in ‹brackets› aren't raised. */
const NUMBER = /‹[^›]*›|(?<![\d.])(?!\d+个工作日)(?!\d+个百分点)\d+(?:\.\d+)?(?=万元|[件宗起条部例])/g;

const raisedByOne = (number: string): string => {
  const [whole, decimals] = number.split(".");
  return `${Number(whole) + 1}${decimals ? `.${decimals}` : ""}`;
};

let raised = 0;
let noticed = 0;
let alarms = 0;

function measure(facts: Facts, marked: string): void {
  const plain = (words: string): string => words.replace(/[‹›]/g, "");
  const loud = findingsOf(facts, plain(marked)).filter(isLoud);
  if (loud.length) {
    alarms++;
    console.log(`false alarm: ${marked}\n    ${loud.map(({ message }) => message.zh).join("\n    ")}`);
    return;
  }
  for (const { 0: number, index } of marked.matchAll(NUMBER)) {
    if (number.startsWith("‹")) continue;
    const behind = marked.slice(index + number.length);
    raised++;
    if (findingsOf(facts, plain(marked.slice(0, index) + raisedByOne(number) + behind)).length) noticed++;
    else
      console.log(
        `missed: ${marked.slice(Math.max(0, index - 24), index)}⟦${number}⟧${behind.slice(0, 12)}`.replaceAll(
          "\n",
          " ",
        ),
      );
  }
}

const random = randomFrom(Number(process.argv[2] ?? FIXED_SEED));
for (const [facts, words] of overviews(OVERVIEWS, random)) measure(facts, words);
for (const [facts, words] of written) measure(facts, inParts(words));
const recall = (100 * noticed) / raised;
console.log(`numbers noticed ${noticed} of ${raised} (${recall.toFixed(1)} %)`);
console.log(`false alarms    ${alarms} in ${OVERVIEWS + written.length} overviews`);
process.exitCode = recall >= ASKED && alarms === 0 ? 0 : 1;
