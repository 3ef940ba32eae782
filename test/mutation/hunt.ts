import { check } from "../../server/src/core/index.ts";
import { mutated } from "../generate/mutate.ts";
import { randomFrom } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write } from "../generate/write.ts";
import { mistype, slipped } from "../bench/slips.ts";

/** What the program with a mutant in it finds in text after text, until that isn't what it finds without one. */
export const found = (seed: number): string => {
  const checked = check(textAt(seed));
  return JSON.stringify(checked && [checked.identities, checked.findings]) ?? "no report";
};

const notations = Object.values(styles);

function textAt(seed: number): string {
  const random = randomFrom(seed);
  const style = random.pick(notations);
  const draft = generateReport(seed);
  const slip = slipped(draft, mistype(draft, random.pick([...draft.figures.keys()]), random));
  const text = write(random.oneIn(4) ? draft : slip, style).text;
  return random.oneIn(3) ? text : mutated(text, random);
}
