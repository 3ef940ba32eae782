import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../cli/folder.ts";
import { gouji } from "../cli/gouji.ts";
import type { Draft } from "../generate/draft.ts";
import { exact } from "../../server/src/core/number/exact.ts";
import {
  changed,
  countyOf,
  filesOf,
  on2019,
  regionOf,
  slipped,
  textOf,
  type Files,
  type UnitReports,
} from "./county.ts";

const sound = countyOf(1);

interface CollectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** What is said of each file, errors and warnings, and what is said of units. */
async function said(files: Files): Promise<[path: string, rule: string, message: string][]> {
  const cwd = folderWith(files);
  const { code, err } = await gouji(cwd, "collect", "云溪县2024.md", "各单位", "-o", "汇总.json");
  expect([code, err]).toEqual([0, ""]);
  const { files: found } = JSON.parse(readFileSync(join(cwd, "汇总.json"), "utf8")) as {
    files: { path: string; findings: CollectedFinding[] }[];
  };
  return found.flatMap(({ path, findings }) =>
    findings
      .filter(({ severity, rule }) => /error|warning/.test(severity) || rule.startsWith("unit"))
      .map(({ rule, message }): [string, string, string] => [path, rule, message]),
  );
}

const unit = (at: number): UnitReports => sound.units[at] as UnitReports;
const REGION = "云溪县2024.md";
const LAST_TOTAL = "reviewAndLitigation/cases|litigation.afterReview.total";
const NATURAL = "requests/received|naturalPersons";

/** A unit whose figures are there in such numbers that each is told from its neighbours. */
const busy = (from: number): number =>
  sound.units.findIndex(({ report }, at) => at >= from && (report.figures.get(NATURAL) ?? 0n) > exact(9));

/** A fault that is put into the county's files, and what is to be said of it where. */
interface Plant {
  readonly unit?: readonly [at: number, change: (unit: UnitReports) => Partial<UnitReports>];
  readonly region?: (region: Draft) => Draft;
  readonly files?: (files: Files) => void;
  readonly expected: readonly Said[];
}

type Said = readonly [file: string, rule: string, message: RegExp];

const CELL = busy(3);
const LATER = unit(11);
const keysOf = (...rows: readonly string[]): string[] =>
  rows.flatMap(row => [`requests/${row}|naturalPersons`, `requests/${row}|total`]);

const plants = {
  "a cell of a unit": {
    unit: [CELL, ({ report }) => ({ report: slipped(report, NATURAL, 1) })],
    expected: [[unit(CELL).file, "figure-wrong", /应为/]],
  },
  "a cell of the region": {
    region: region => slipped(region, NATURAL, 10),
    expected: [[REGION, "figure-wrong", /应为/]],
  },
  "a cell of the region that no sum of its own holds": {
    region: region => slipped(region, "permits/permits|decisions", -1),
    expected: [[REGION, "units-sum-mismatch", /行政许可.*各单位相加是/]],
  },
  "cells of the region that agree with each other": {
    region: region =>
      changed(changed(region, keysOf("outcomes.granted"), 3), keysOf("outcomes.grantedInPart"), -3),
    expected: [[REGION, "units-sum-mismatch", /^表三“（一）予以公开·自然人”填/]],
  },
  "what is carried in, in one column": {
    unit: [7, ({ previous }) => ({ previous: changed(previous, keysOf("received", "carriedOut"), 1) })],
    expected: [[unit(7).file, "carried-in-mismatch", /2023 年报告.*自然人/]],
  },
  "what a sentence of a unit tells": {
    unit: [25, ({ report }) => ({ report: changed(report, ["enforcement/penalties|decisions"], 2) })],
    region: region => changed(region, ["enforcement/penalties|decisions"], 2),
    expected: [
      [REGION, "prose-table-mismatch", /行政处罚/],
      [unit(25).file, "prose-table-mismatch", /行政处罚/],
    ],
  },
  "a unit twice": {
    files: files => void (files[`各单位/${unit(9).file}（改）.txt`] = textOf(unit(9).report, "tabs")),
    expected: [[REGION, "unit-doubled", new RegExp(`^${unit(9).name}有两份报告`)]],
  },
  "a total of a unit that nothing else holds": {
    unit: [21, ({ report }) => ({ report: slipped(report, LAST_TOTAL, 1) })],
    expected: [
      [REGION, "units-sum-mismatch", new RegExp(`${unit(21).name}的报告这一格自己加不平`)],
      [unit(21).file, "group-total-wrong", /总计/],
    ],
  },
  "a unit missing": {
    files: files => void delete files[pathOf(files, LATER)],
    expected: [[REGION, "unit-missing", new RegExp(`：${LATER.name}$`)]],
  },
  "a unit on last year's form": {
    unit: [13, ({ name }) => ({ ...on2019(name, 4), style: "tabs", ending: "txt" })],
    expected: [
      [REGION, "unit-unfit", new RegExp(`^${unit(13).name}的报告用的是 2019 年版格式`)],
      [unit(13).file, "form-outdated", /2021/],
    ],
  },
  "a unit's report of another year": {
    unit: [15, ({ previous }) => ({ report: previous, ending: "txt" })],
    expected: [[REGION, "unit-unfit", new RegExp(`^${unit(15).name}的报告是 2023 年的`)]],
  },
  "a unit's file that can't be read": {
    files: files => {
      delete files[pathOf(files, unit(23))];
      files[`各单位/${unit(23).file}.docx`] = "PK\u0003\u0004 nothing";
    },
    expected: [[REGION, "unit-unfit", new RegExp(`^${unit(23).name}的文件没有读`)]],
  },
  "a unit that the region left out": {
    region: () => regionOf(sound.units.toSpliced(17, 1)),
    expected: [[REGION, "units-sum-mismatch", new RegExp(`少的正好是${unit(17).name}的数字`)]],
  },
  "a unit that the region added twice": {
    region: () => regionOf([...sound.units, unit(19)]),
    expected: [[REGION, "units-sum-mismatch", new RegExp(`多的正好是${unit(19).name}的数字`)]],
  },
} satisfies Record<string, Plant>;

/** Those that don't hide each other stand in one county. */
const counties: readonly (readonly (keyof typeof plants)[])[] = [
  [
    "a cell of a unit",
    "a cell of the region",
    "a cell of the region that no sum of its own holds",
    "what is carried in, in one column",
    "what a sentence of a unit tells",
    "a unit twice",
    "a total of a unit that nothing else holds",
  ],
  ["cells of the region that agree with each other", "a unit twice"],
  [
    "a unit missing",
    "a unit on last year's form",
    "a unit's report of another year",
    "a unit's file that can't be read",
  ],
  ["a unit that the region left out", "a cell of a unit"],
  ["a unit that the region added twice"],
];

const pathOf = (files: Files, { file }: UnitReports): string =>
  Object.keys(files).find(path => path.startsWith(`各单位/${file}.`)) ?? "";

async function planted(names: readonly (keyof typeof plants)[]): Promise<Files> {
  const all = names.map((name): Plant => plants[name]);
  const units = sound.units.map((each, at) =>
    all.reduce((now, { unit }) => (unit?.[0] === at ? { ...now, ...unit[1](now) } : now), each),
  );
  const region = all.reduce((now, { region: change }) => change?.(now) ?? now, sound.region);
  const files = await filesOf({ ...sound, units, region });
  for (const { files: change } of all) change?.(files);
  return files;
}

describe("a made-up county of 40 units", () => {
  it("is sound", async () => {
    expect(sound.units).toHaveLength(40);
    expect(await said(await filesOf(sound))).toEqual([]);
  });

  it("with fourteen faults, each is planted once", () => {
    expect(Object.keys(plants)).toHaveLength(14);
    expect(new Set(counties.flat())).toEqual(new Set(Object.keys(plants)));
  });

  it.each(counties.map(names => [names.join(", "), names] as const))(
    "with these wrong, each is said where it is, and nothing else: %s",
    async (_, names) => {
      const found = await said(await planted(names));
      const open = names.flatMap((name): readonly Said[] => plants[name].expected);
      for (const [path, rule, message] of open) {
        const at = found.findIndex(
          ([file, by, words]) => nameOf(file) === nameOf(path) && by === rule && message.test(words),
        );
        expect(found[at], `${path} ${rule} ${message.source}`).toBeDefined();
        found.splice(at, 1);
      }
      // What units that aren't there leave open is told as that, once a table.
      const rest = found.filter(([, , words]) => !/个单位没有计入，差额可能是它们的$/.test(words));
      expect(rest).toEqual([]);
    },
  );
});

const nameOf = (path: string): string => path.replace(/^各单位\/|\.\w+$/g, "");
