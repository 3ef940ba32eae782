import { describe, expect, it } from "vitest";
import { exact, plus, ZERO } from "../../../server/src/core/number/exact.ts";
import { conditions, inCondition, type Condition } from "../../generate/conditions.ts";
import { withFigure } from "../../generate/draft.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write, type Style } from "../../generate/write.ts";
import { readBack } from "../../generate/readBack.ts";

describe.each(Object.entries(styles))("%s", (_, style) => {
  it.each([1, 2])("reads every figure at its place and finds nothing wrong (seed %i)", seed => {
    const draft = generateReport(seed);
    const { misread, broken, unread, findings } = readBack(draft, write(draft, style));
    expect(misread).toEqual([]);
    expect({ broken, unread }).toEqual({ broken: 0, unread: 0 });
    expect(findings.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });

  it("finds one figure that was changed", () => {
    const random = randomFrom(3);
    const draft = generateReport(3);
    const keys = [...draft.figures.keys()].filter(key => /^(?:requests|reviewAndLitigation)\//.test(key));
    const key = random.pick(keys);
    const changed = withFigure(draft, key, plus(draft.figures.get(key) ?? ZERO, exact(random.int(1, 9))));
    expect(readBack(changed, write(changed, style)).broken).toBeGreaterThan(0);
  });
});

it.each(Object.keys(conditions))("table three in tabs with its ends cut off is read with %s", name => {
  const condition = conditions[name] as Condition;
  const meant = generateReport(1);
  const draft = condition.left?.(meant, randomFrom(1)) ?? meant;
  const style = inCondition(styles["tabs, trailing cells cut off"] as Style, condition, randomFrom(1));
  const { misread, broken, findings } = readBack(draft, write(draft, style));
  expect({ misread, broken }).toEqual({ misread: [], broken: 0 });
  expect(findings.map(({ rule }) => rule).filter(rule => !condition.rules.includes(rule))).toEqual([]);
});
