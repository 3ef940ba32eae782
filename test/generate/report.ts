import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import { ZERO } from "../../server/src/core/number/exact.ts";
import type { Draft } from "./draft.ts";
import { generateFigures } from "./figures.ts";
import { generatePreface, generateProse } from "./prose.ts";
import { randomFrom } from "./random.ts";

/** A report on the form of 2021 in which every figure answers to every other: nothing in it is to be found wrong. */
export function generateReport(seed: number): Draft {
  const random = randomFrom(seed);
  const form = edition2021;
  const place = random.pick(["青禾", "云岭", "东泽", "南屏", "北塘", "西柳", "长汀", "石桥"]);
  const organ =
    place +
    random.pick(["县财政局", "市教育局", "区人民政府办公室", "镇人民政府", "街道办事处", "县人民政府"]);
  const year = random.int(2021, 2025);
  const figures = generateFigures(form, random);
  // None of these organs has the power to make 规章.
  for (const key of figures.keys()) if (key.startsWith("documents/regulations|")) figures.set(key, ZERO);
  const facts = { organ, year, figures, random };
  return { form, organ, year, figures, preface: generatePreface(facts), prose: generateProse(facts) };
}
