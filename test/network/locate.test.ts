import { describe, expect, it } from "vitest";
import { verdictsOn } from "../../server/src/core/network/locate/verdict.ts";
import { diagnose } from "../../server/src/core/network/locate/locate.ts";
import { tally, type Figure } from "../../server/src/core/network/network.ts";
import { count, identity, said, tiedBy } from "./networks.ts";

describe("networks of other kinds", () => {
  it("locate a wrong cell through the prose that names its total", () => {
    const [a, b, total, prose] = [count("a", 3), count("b", 4), count("total", 9), count("prose", 7)];
    const network = tiedBy([identity("sum", [a, b], [total]), identity("tie", [prose], [total])]);
    expect(diagnose(network).faults.map(said)).toEqual([["total=7"]]);
  });

  it("keep an approximate figure out of it", () => {
    const [a, about, total] = [count("a", 3), count("about", 4, { bound: "about" }), count("total", 9)];
    const network = tiedBy([identity("sum", [a, about], [total])]);
    expect(diagnose(network).faults.map(fault => said(fault).sort())).toEqual([["a=5", "total=7"]]);
  });

  it("mend an inequality by as little as will do", () => {
    const [part, whole] = [count("part", 12), count("whole", 9)];
    const network = tiedBy([identity("within", [part], [whole], "<=")]);
    expect(diagnose(network).faults.map(fault => said(fault).sort())).toEqual([["part=9", "whole=12"]]);
  });

  it("mend several inequalities by what the strictest asks for", () => {
    const [part, low, high] = [count("part", 12), count("low", 7), count("high", 9)];
    const network = tiedBy([
      identity("within high", [part], [high], "<="),
      identity("within low", [part], [low], "<="),
      identity("not below", [high], [part], ">="),
    ]);
    expect(diagnose(network).faults.map(said)).toEqual([["part=7"]]);
  });

  it("take the amount from what says it, not from an inequality that is broken as well", () => {
    const [part, rest, whole] = [count("part", 12), count("rest", 1), count("whole", 9)];
    const network = tiedBy([
      identity("within", [part], [whole], "<="),
      identity("sum", [part, rest], [count("total", 6)]),
      identity("said", [part], [count("prose", 5)]),
    ]);
    expect(diagnose(network).faults.map(said)).toEqual([["part=5"]]);
  });

  it("let no inequality alone make clear what a figure is", () => {
    const [part, whole] = [count("part", 12), count("whole", 9)];
    const network = tiedBy([
      identity("within", [part], [whole], "<="),
      identity("said", [whole], [count("prose", 9)]),
    ]);
    const [fault] = diagnose(network).faults;
    expect(fault && said(fault)).toEqual(["part=9"]);
    expect(fault?.isClear).toBe(false);
  });

  it("accuse no figure by what is only likely", () => {
    const [made, repealed, inForce] = [count("made", 5), count("repealed", 0), count("in force", 3)];
    const likely = { ...identity("likely", [made], [repealed, inForce], "<="), isLikely: true } as const;
    const ties = [identity("made", [made], [count("prose made", 5)])];
    const network = tiedBy([likely, ...ties]);
    expect(tally(network)).toEqual({ held: 1, broken: 1, unread: 0 });
    expect(diagnose(network)).toEqual({ faults: [], values: new Map() });
    expect(verdictsOn(network, "unlikely").map(({ lead }) => lead.id)).toEqual(["likely"]);
    const doubted = tiedBy([likely, ...ties, identity("in force", [inForce], [count("prose in force", 8)])]);
    expect(diagnose(doubted).faults.map(fault => said(fault).sort())).toEqual([
      ["in force=8", "prose in force=3"],
    ]);
    expect(verdictsOn(doubted, "unlikely")).toEqual([]);
  });

  it("blame no figure for what several empty rows may hold", () => {
    const columns = ["a", "b", "total"];
    const cell = (
      row: string,
      column: string,
      value: number | undefined,
      kind: "empty" | "unread",
    ): Figure => {
      const at = { table: "t", grid: "g", row, column };
      const figure = count(`${row} ${column}`, value ?? 0, { cell: at });
      const { id, name, span, bound, isCount } = figure;
      return value === undefined ? { id, name, span, bound, isCount, cell: at, gap: { kind } } : figure;
    };
    const row = (name: string, values: readonly (number | undefined)[], kind: "empty" | "unread" = "empty") =>
      columns.map((column, at) => cell(name, column, values[at], kind)) as [Figure, Figure, Figure];
    const none = [undefined, undefined, undefined];
    const rows = [row("1", [0, 0], "unread"), row("2", none), row("3", none), row("4", [1, 1, 2])];
    const totals = row("5", [3, 6, 9]);
    const network = tiedBy([
      ...[...rows, totals].map(([a, b, total], at) => identity(`row ${at}`, [a, b], [total])),
      ...totals.map((total, at) =>
        identity(
          `column ${at}`,
          rows.map(each => each[at] as Figure),
          [total],
        ),
      ),
    ]);
    expect(diagnose(network).faults).toEqual([]);
  });

  it("rank a slip of the hand first", () => {
    const [a, b, total] = [count("a", 12), count("b", 25), count("total", 73)];
    const [fault] = diagnose(tiedBy([identity("sum", [a, b], [total])])).faults;
    expect(fault && said(fault)[0]).toBe("total=37");
    expect(fault?.isClear).toBe(true);
  });

  it("see that two figures were exchanged", () => {
    const [a, b, c, d] = [count("a", 5), count("b", 21), count("c", 8), count("d", 9)];
    const columns = [count("column 0", 29), count("column 1", 14)];
    const network = tiedBy([
      identity("row 0", [a, b], [count("row total 0", 26)]),
      identity("row 1", [c, d], [count("row total 1", 17)]),
      identity("column 0", [a, c], columns.slice(0, 1)),
      identity("column 1", [b, d], columns.slice(1)),
      identity("all", columns, [count("total", 43)]),
      identity("balance 0", columns.slice(0, 1), [count("taken in 0", 29)]),
      identity("balance 1", columns.slice(1), [count("taken in 1", 14)]),
    ]);
    expect(diagnose(network).faults.map(fault => said(fault)[0])).toEqual(["a=21 b=5"]);
  });
});
