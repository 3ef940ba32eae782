import type { Random } from "../../generate/random.ts";
import type { Facts } from "../../properties/prose/facts.ts";
import { bureau, city, county, department } from "../../properties/prose/organs.ts";
import { sentences, type Numbers } from "./sentences.ts";

/** A city whose title names the place alone, and speaks for all of it. */
const place: Facts = { ...city, organ: "临江市" };
const organs: readonly Facts[] = [city, place, county, department, bureau];

/** So many overviews of these organs in turn, each put together from sentences of many hands. */
export const overviews = (count: number, random: Random): (readonly [facts: Facts, words: string])[] =>
  Array.from({ length: count }, (_, at) => {
    const facts = organs[at % organs.length] as Facts;
    return [facts, write(numbersOf(facts), random)] as const;
  });

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
