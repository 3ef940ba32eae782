import { describe, expect, it } from "vitest";
import { dueIn } from "../../server/src/core/network/locate/due.ts";
import { diagnose } from "../../server/src/core/network/locate/locate.ts";
import type { Figure, Identity } from "../../server/src/core/network/network.ts";
import { formatExact } from "../../server/src/core/number/exact.ts";
import { count, identity, said, tiedBy } from "./networks.ts";

/** A figure without a value. */
function without(kind: "unread" | "empty", id: string, more: Partial<Figure> = {}): Figure {
  const { name, span, bound, isCount } = count(id, 0);
  return { id, name, span, bound, isCount, gap: { kind }, ...more };
}

describe("a figure that can't be read", () => {
  const [a, x, c] = [count("a", 3), without("unread", "x"), count("c", 5)];
  const ten = count("ten", 10);

  it("is what the sums say that it is", () => {
    const network = tiedBy([
      identity("first", [a, x], [ten]),
      identity("second", [x, c], [count("twelve", 12)]),
    ]);
    const { faults, values } = diagnose(network);
    expect(faults).toEqual([]);
    expect([...values].map(([{ id }, value]) => `${id}=${formatExact(value)}`)).toEqual(["x=7"]);
  });

  it("lets it be seen that two sums can't both hold, whatever it is", () => {
    const network = tiedBy([
      identity("first", [a, x], [ten]),
      identity("second", [x, c], [count("other", 13)]),
    ]);
    expect(diagnose(network).faults.map(fault => said(fault).sort())).toEqual([
      ["a=2", "c=6", "other=12", "ten=11"],
    ]);
    const chained = tiedBy([identity("first", [a, c], [x]), identity("second", [x, count("d", 1)], [ten])]);
    expect(diagnose(chained).faults.map(fault => said(fault).sort())).toEqual([
      ["a=4", "c=6", "d=2", "ten=9"],
    ]);
  });
});

/** Rows whose last figure is the total of the others, the last row that of the rows above; _ is empty. */
function table(text: string, hasTotals: boolean): Identity[] {
  const rows = text.split(" / ").map((line, row) =>
    line.split(" ").map((words, column): Figure => {
      const cell = { table: "t", grid: "g", row: `${row}`, column: `${column}` };
      const id = `${row}.${column}`;
      return words === "_" ? without("empty", id, { cell }) : count(id, Number(words), { cell });
    }),
  );
  const total = (id: string, figures: readonly Figure[]): Identity =>
    identity(id, figures.slice(0, -1), figures.slice(-1));
  const columns = (rows[0] ?? []).map((_, column) => rows.map(row => row[column] as Figure));
  return [
    ...(hasTotals ? rows.map((row, at) => total(`row ${at}`, row)) : []),
    ...(rows.length > 1 ? columns.map((column, at) => total(`column ${at}`, column)) : []),
  ];
}

describe("empty cells in which something is to be filled", () => {
  const due = (identities: readonly Identity[]): string =>
    [...dueIn(tiedBy(identities))]
      .map(({ id }) => id)
      .sort()
      .join(" ");

  it.each([
    ["a total whose parts are there", "1 2 _", "0.2"],
    ["a total whose parts aren't", "_ _ _", ""],
    ["the parts of a total that isn't zero", "_ _ 3", "0.0 0.1"],
    ["not those of one that is", "_ _ 0", ""],
    ["nor a part beside others", "1 _ 3", ""],
    ["nor a part alone", "_ 3", ""],
    ["a row that columns are short of", "_ _ _ / 1 1 2 / 3 4 7", "0.0 0.1 0.2"],
    ["not one that nothing lacks", "_ _ _ / 1 1 2 / 1 1 2", ""],
    ["a total above parts that are due", "_ _ 3 / 1 1 2 / _ 2 5", "0.0 0.1 2.0"],
  ])("are %s", (_, text, ids) => {
    expect(due(table(text, true))).toBe(ids);
  });

  it("aren't a row that a single column is short of", () => {
    expect(due(table("_ _ / 1 2 / 1 3", false))).toBe("");
    expect(due(table("_ _ / 1 2 / 2 3", false))).toBe("0.0 0.1");
  });

  it("are the rest that another total leaves, if it leaves any", () => {
    const at = (row: string) => ({ cell: { table: "t", grid: "g", row, column: "a" } });
    const beside = (said: number): Identity[] => [
      identity(
        "balance",
        [count("in", 5, at("in"))],
        [count("done", said, at("done")), without("empty", "left", at("left"))],
      ),
    ];
    expect([3, 5, 6].map(said => due(beside(said)))).toEqual(["left", "", ""]);
  });
});

it("what prose says, misread, hides nothing that the tables say for themselves", () => {
  const at = (row: string) => ({ cell: { table: "t", grid: "g", row, column: "a" } });
  const [a, b, total, z] = [
    count("a", 3, at("a")),
    count("b", 4, at("b")),
    count("total", 9, at("total")),
    count("z", 1, at("z")),
  ];
  const told = [a, b, total, z].map((figure, i) =>
    identity(`told ${i}`, [count(`prose ${i}`, 50 + 7 * i)], [figure]),
  );
  const tables = [
    identity("sum", [a, b], [total]),
    identity("all", [total, z], [count("all", 8, at("all"))]),
  ];
  const { faults } = diagnose(tiedBy([...tables, ...told]));
  expect(faults.map(said)).toEqual([["total=7"], [], [], [], []]);
});
