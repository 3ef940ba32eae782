/**
 * Puts together overviews of many organs from sentences of many hands, and takes some that were written whole, all of them
 * right; raises each of their numbers by one and counts what is noticed: npm run bench:overviews [seed].
 */
import { check, type Finding } from "../../server/src/core/index.ts";
import { draftOf, type Facts } from "../properties/prose/facts.ts";
import { bureau, city, county, department } from "../properties/prose/organs.ts";
import { inParts, written } from "../properties/prose/written.ts";
import { randomFrom, type Random } from "../generate/random.ts";
import { sentences, type Numbers } from "./overviews/sentences.ts";

const FIXED_SEED = 20_240_131;
const OVERVIEWS = Number(process.env.OVERVIEWS ?? 48);
const ASKED = 96;

/** A city whose title names the place alone, and speaks for all of it. */
const place: Facts = { ...city, organ: "临江市" };
const organs: readonly Facts[] = [city, place, county, department, bureau];

const FIGURES = /^(?:prose-|parts-|percentage-|figure-)/;
const isLoud = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

const findingsOf = (facts: Facts, overview: string): Finding[] =>
  (check(draftOf(facts, overview))?.findings ?? []).filter(({ rule }) => FIGURES.test(rule));

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function numbersOf({ received, carriedIn, carriedOut, outcomes, others, year, organ }: Facts): Numbers {
  const outcome = (key: string): number =>
    sum(Object.entries(outcomes).flatMap(([name, count]) => (name.split(".")[0] === key ? [count] : [])));
  const other = (key: string): number => Number(others[key] ?? 0);
  const group = (name: string): number =>
    sum(["upheld", "corrected", "otherResult", "pending"].map(result => other(`cases|${name}.${result}`)));
  return {
    organ,
    year,
    place: /市/.test(organ) ? "全市" : /县/.test(organ) ? "全县" : "全省",
    isPlace: /(?:政府|市)$/.test(organ),
    received: sum(received),
    natural: received[0] ?? 0,
    organizations: sum(received.slice(1)),
    carriedIn,
    carriedOut,
    due: sum(received) + carriedIn,
    handled: sum(Object.values(outcomes)),
    granted: outcome("granted"),
    inPart: outcome("grantedInPart"),
    refused: outcome("refused"),
    unavailable: outcome("unavailable"),
    notProcessed: outcome("notProcessed"),
    otherOutcome: outcome("otherOutcome"),
    review: group("review"),
    upheld: other("cases|review.upheld"),
    corrected: other("cases|review.corrected"),
    suits: group("litigation.direct") + group("litigation.afterReview"),
    made: other("normativeDocuments|made"),
    repealed: other("normativeDocuments|repealed"),
    inForce: other("normativeDocuments|inForce"),
    permits: other("permits|decisions"),
    penalties: other("penalties|decisions"),
  };
}

function write(numbers: Numbers, random: Random): string {
  const [disclosure, requests, cases] = (["disclosure", "requests", "cases"] as const).map(part =>
    sentences[part].map(ways => random.pick(ways)(numbers)).filter(words => words !== ""),
  );
  return [
    "（一）主动公开",
    (disclosure ?? []).join(""),
    "（二）依申请公开",
    [...(requests ?? []), ...(cases ?? [])].join(""),
  ].join("\n\n");
}

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
for (let at = 0; at < OVERVIEWS; at++) {
  const facts = organs[at % organs.length] as Facts;
  measure(facts, write(numbersOf(facts), random));
}
for (const [facts, words] of written) measure(facts, inParts(words));
const recall = (100 * noticed) / raised;
console.log(`numbers noticed ${noticed} of ${raised} (${recall.toFixed(1)} %)`);
console.log(`false alarms    ${alarms} in ${OVERVIEWS + written.length} overviews`);
process.exitCode = recall >= ASKED && alarms === 0 ? 0 : 1;
