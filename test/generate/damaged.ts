import { mutated } from "./mutate.ts";
import { randomFrom } from "./random.ts";
import { generateReport } from "./report.ts";
import { styles } from "./styles/index.ts";
import { write } from "./write.ts";

const manners = Object.values(styles);

/** A generated report in one of the notations, damaged; the same for the same seed. */
export function damagedReport(seed: number): string {
  const random = randomFrom(seed);
  const manner = manners[seed % manners.length] ?? random.pick(manners);
  return mutated(write(generateReport(seed), manner).text, random);
}
