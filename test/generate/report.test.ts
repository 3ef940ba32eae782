import { describe, expect, it } from "vitest";
import { axisOf } from "../../server/src/core/form/axis.ts";
import { holdsAt } from "../../server/src/core/network/network.ts";
import { exact, formatExact, minus, total, type Exact } from "../../server/src/core/number/exact.ts";
import { figureKey } from "./draft.ts";
import { generateReport } from "./report.ts";
import { tabs } from "./styles/tabs.ts";
import { write } from "./write.ts";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe("a generated report", () => {
  it.each(seeds)("%i keeps every sum of its form", seed => {
    const { form, figures } = generateReport(seed);
    for (const grid of form.tables.flatMap(table => table.grids)) {
      const rows = axisOf(grid.rows);
      const columns = axisOf(grid.columns);
      for (const { terms, parts, wholes, relation = "=" } of grid.sums) {
        const [along, across] = terms === "columns" ? [columns, rows] : [rows, columns];
        for (const { key: line } of across.filter(entry => !entry.isGroup)) {
          const sum = (keys: readonly string[]): Exact =>
            total(
              keys
                .flatMap(key => along.find(entry => entry.key === key)?.leaves ?? [])
                .map(leaf =>
                  figures.get(
                    terms === "columns" ? figureKey(grid.key, line, leaf) : figureKey(grid.key, leaf, line),
                  ),
                )
                .map(value => value ?? exact(-1)),
            );
          expect(holdsAt(relation, minus(sum(parts), sum(wholes)))).toBe(true);
        }
      }
    }
  });

  it("is the same for the same seed and another for another", () => {
    expect(generateReport(7)).toEqual(generateReport(7));
    expect(generateReport(7)).not.toEqual(generateReport(8));
  });

  it("is written with the place of every figure", () => {
    const draft = generateReport(3);
    const { text, figures } = write(draft, tabs("spread"));
    expect([...figures.keys()].sort()).toEqual([...draft.figures.keys()].sort());
    for (const [key, { start, end }] of figures) {
      expect(text.slice(start, end)).toBe(formatExact(draft.figures.get(key) ?? exact(-1)));
    }
  });
});
