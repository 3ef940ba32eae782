import { writeDraft } from "../../server/src/core/compose/draft.ts";
import type { FigureText } from "../../server/src/core/compose/sheet.ts";
import { check, draftNotations, type Finding } from "../../server/src/core/index.ts";
import { exact, formatExact, plus } from "../../server/src/core/number/exact.ts";
import { figureKey, withFigure, type Draft } from "../generate/draft.ts";
import { leavesOf } from "../generate/figures.ts";
import { randomFrom } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";

/**
 * Types generated reports into new drafts, a cell at a time: what is said of figures while tables aren't full, and whether
 * a full one is found sound, and a slip in it found.
 * npm run bench:typing -- [reports] [first seed]
 */
const reports = Number(process.argv[2] ?? 40);
const firstSeed = Number(process.argv[3] ?? 1);

/** What stands in a cell before it is typed: nothing in a new draft; 0 in those of other hands. */
const starts = ["", "0"];
const orders = ["row by row", "column by column"] as const;
const proses = ["table first", "prose first"] as const;

/** The cells in the order in which they are typed. */
function keysIn({ form }: Draft, order: (typeof orders)[number]): string[] {
  return form.tables
    .flatMap(({ grids }) => grids)
    .flatMap(grid => {
      const [rows, columns] = [leavesOf(grid.rows), leavesOf(grid.columns)];
      return order === "row by row"
        ? rows.flatMap(row => columns.map(column => figureKey(grid.key, row, column)))
        : columns.flatMap(column => rows.map(row => figureKey(grid.key, row, column)));
    });
}

/** The first prompt gives way to the prose of section one. */
const withOverview = (text: string, { prose }: Draft): string =>
  text.replace(/【[^】]*】/, () =>
    (prose.get("overview") ?? []).flatMap(({ paragraphs }) => paragraphs).join("\n\n"),
  );

const isLoud = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

/** What is said of figures and tables. */
const onTables = (text: string): Finding[] =>
  (check(text)?.findings ?? []).filter(
    ({ rule }) => !/^(?:placeholder|topic|accountability|fee)-/.test(rule),
  );

function withSlip(draft: Draft, seed: number): Draft {
  const random = randomFrom(seed);
  const keys = [...draft.figures.keys()].filter(key => /^(?:requests|reviewAndLitigation)\//.test(key));
  const key = random.pick(keys);
  const value = plus(draft.figures.get(key) ?? exact(0), exact(random.int(1, 9)));
  return withFigure(draft, key, value);
}

let failed = 0;
console.log(`${reports} reports from seed ${firstSeed} on`);
console.log(
  "cells start as, order, prose | steps | alarms | more than one hint a table | full: sound | slip found",
);
for (const start of starts)
  for (const order of orders)
    for (const prose of proses) {
      const count = { steps: 0, alarms: 0, crowded: 0, sound: 0, found: 0 };
      for (let seed = firstSeed; seed < firstSeed + reports; seed++) {
        const draft = generateReport(seed);
        const notation = draftNotations[seed % draftNotations.length] ?? "tsv";
        const write = (of: Draft, typed: ReadonlySet<string>): string => {
          const figure: FigureText = (grid, row, column) => {
            const key = figureKey(grid, row, column);
            return typed.has(key) ? formatExact(of.figures.get(key) ?? exact(0)) : start;
          };
          const text = writeDraft(of.form, of.organ, of.year, notation, figure);
          return prose === "prose first" ? withOverview(text, of) : text;
        };
        const typed = new Set<string>();
        for (const key of keysIn(draft, order)) {
          typed.add(key);
          const findings = onTables(write(draft, typed));
          count.steps++;
          if (findings.some(isLoud)) {
            count.alarms++;
            if (process.env.DEBUG)
              console.log(
                seed,
                key,
                findings.filter(isLoud).map(f => f.rule + " " + f.message.zh.slice(0, 90)),
              );
          }
          if (findings.length > draft.form.tables.length) count.crowded++;
        }
        if (!onTables(write(draft, typed)).length) count.sound++;
        const slip = withSlip(draft, seed);
        if (onTables(write(slip, typed)).some(isLoud)) count.found++;
      }
      const { steps, alarms, crowded, sound, found } = count;
      failed += alarms + crowded + 2 * reports - sound - found;
      console.log(
        `${start || "blank"}, ${order}, ${prose} | ${steps} | ${alarms} | ${crowded} | ${sound}/${reports} | ${found}/${reports}`,
      );
    }
if (failed) process.exitCode = 1;
