import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { figuresIn } from "../../server/src/core/network/network.ts";
import { formatExact } from "../../server/src/core/number/exact.ts";
import { cleanReport } from "../rules/clean.ts";

/** A clean report, or one in which a prompt of a new draft is left. */
const reports = {
  finished: cleanReport("plain"),
  begun: cleanReport("plain").replace("按月督促落实。", "【填写下一步的措施】"),
};

type Progress = keyof typeof reports;

/** The figures of a table in the order of the text: ? for one that is still to come, _ for one left empty. */
function figuresOf(text: string, table: string): string {
  const { network } = check(text) ?? {};
  return (network ? figuresIn(network, table) : [])
    .map(({ gap, value }) => (gap?.kind === "open" ? "?" : value === undefined ? "_" : formatExact(value)))
    .join(" ");
}

/** Table four with this row, _ for an empty cell, as it is read. */
const tableFour = (progress: Progress, row: string): string =>
  figuresOf(
    reports[progress].replace(/^1\t0\t0\t0\t1(?:\t0){10}$/m, row.replaceAll(" ", "\t").replaceAll("_", "")),
    "reviewAndLitigation",
  );

/** Table three with each of its rows changed, and section one with this sentence on requests. */
function tableThree(
  progress: Progress,
  change: (row: string[], label: string) => string[],
  sentence?: string,
): string {
  const rows = reports[progress].replace(/^(.*\D\t)(\d+(?:\t\d+){6})$/gm, (_, label: string, row: string) => {
    return label + change(row.split("\t"), label).join("\t");
  });
  return figuresOf(sentence === undefined ? rows : rows.replace(/全年新收.*/, sentence), "requests");
}

const ZEROS = Array.from({ length: 15 }, () => 0).join(" ");
const BLANKS = ZEROS.replaceAll("0", "_");
const OPEN = ZEROS.replaceAll("0", "?");

describe("a table of a draft without prompts", () => {
  it.each([
    [
      "breaks off where a total is among what is left",
      "1 0 0 0 1 2 0 0 0 _ _ _ _ _ _",
      "1 0 0 0 1 2 0 0 0 ? ? ? ? ? ?",
    ],
    [
      "breaks off where a quarter of it is left",
      "1 0 0 0 1 2 0 0 0 2 2 _ _ _ _",
      "1 0 0 0 1 2 0 0 0 2 2 ? ? ? ?",
    ],
    [
      "has forgotten cells where less is left",
      "1 0 0 0 1 2 0 0 0 2 2 0 _ _ _",
      "1 0 0 0 1 2 0 0 0 2 2 0 _ _ _",
    ],
    ["has them where figures stand behind", "1 0 0 0 1 2 _ _ _ _ 0 0 0 0 1", "1 0 0 0 1 2 _ _ _ _ 0 0 0 0 1"],
    [
      "has them where nothing of a total is there",
      "1 0 0 0 1 0 0 0 0 0 _ _ _ _ _",
      "1 0 0 0 1 0 0 0 0 0 _ _ _ _ _",
    ],
    [
      "has them where only some stand at its end",
      "1 0 0 0 1 2 _ _ _ _ 0 0 0 0 _",
      "1 0 0 0 1 2 _ _ _ _ 0 0 0 0 _",
    ],
    ["isn't begun where it is empty", BLANKS, OPEN],
    ["is answered by a dash in each cell", ZEROS.replaceAll("0", "—"), BLANKS],
    ["is answered by a dash in one", BLANKS.replace("_", "—"), BLANKS],
    ["has zeros that are meant", "2 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "2 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
  ])("%s", (_, row, read) => {
    expect(tableFour("finished", row)).toBe(read);
  });

  it("breaks off where it is filled in column by column", () => {
    const read = tableThree("finished", ([first = "", second = ""]) => [first, second, "", "", "", "", ""]);
    expect(read.slice(0, 27)).toBe("6 2 ? ? ? ? ? 1 0 ? ? ? ? ?");
    expect(read).not.toContain("_");
  });

  it.each([
    ["全年新收政府信息公开申请8件。", false],
    ["全年新收政府信息公开申请8件，上年结转1件。", true],
    ["全年新收政府信息公开申请0件，上年结转0件，结转下年度继续办理1件。", false],
  ])(
    "of zeros or dashes isn't filled in where two numbers of the prose are against it: %s",
    (sentence, isOpen) => {
      const zeros = tableThree("finished", row => row.map(() => "0"), sentence);
      expect(new Set(zeros.split(" "))).toEqual(new Set([isOpen ? "?" : "0"]));
      const dashes = tableThree("finished", row => row.map(() => "—"), sentence);
      expect(new Set(dashes.split(" "))).toEqual(new Set([isOpen ? "?" : "_"]));
    },
  );

  it("of zeros with forgotten cells isn't filled in either", () => {
    const read = tableThree("finished", (row, label) =>
      row.map(() => (label.includes("1.信访举报投诉类申请") ? "" : "0")),
    );
    expect(new Set(read.split(" "))).toEqual(new Set(["?", "_"]));
  });

  it("of zeros but one is filled in, whatever the prose says", () => {
    const read = tableThree("finished", row => row.map(each => (each === "6" ? "6" : "0")));
    expect(read).not.toContain("?");
  });
});

describe("a table of a draft that has prompts", () => {
  it.each([
    ["has blanks that are still to come", "1 0 0 _ 1 0 0 0 0 0 0 0 0 0 0", "1 0 0 ? 1 0 0 0 0 0 0 0 0 0 0"],
    [
      "has zeros that are meant where they agree",
      "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0",
      "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0",
    ],
    [
      "has zeros to come behind its last figure",
      "2 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
      "2 ? ? ? ? ? ? ? ? ? ? ? ? ? ?",
    ],
    [
      "has them where another fault is left",
      "2 0 0 0 3 2 0 0 0 0 0 0 0 0 0",
      "2 0 0 0 3 2 ? ? ? ? ? ? ? ? ?",
    ],
    ["has none where they don't help", "2 0 0 0 3 0 0 0 0 0 0 0 0 0 0", "2 0 0 0 3 0 0 0 0 0 0 0 0 0 0"],
    ["has its last zero to come", "1 0 0 0 1 0 0 0 0 0 0 0 0 2 0", "1 0 0 0 1 0 0 0 0 0 0 0 0 2 ?"],
    ["has none where words are its answer", ZEROS.replaceAll("0", "无"), BLANKS],
  ])("%s", (_, row, read) => {
    expect(tableFour("begun", row)).toBe(read);
  });

  it("has zeros to come where it is filled in column by column, what is carried over no sign of more", () => {
    const filled = ([first = ""]: string[]): string[] => [first, "0", "0", "0", "0", "0", "0"];
    const read = tableThree("begun", filled);
    expect(read.slice(0, 27)).toBe("6 ? ? ? ? ? ? 1 ? ? ? ? ? ?");
    const carried = tableThree("begun", (row, label) => (label.includes("上年结转") ? row : filled(row)));
    expect(carried.slice(0, 27)).toBe("6 ? ? ? ? ? ? 1 ? ? ? ? ? 1");
  });
});
