import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../server/src/core/network/locate/fault.ts";
import { verdictsOn } from "../../server/src/core/network/locate/verdict.ts";
import { diagnose } from "../../server/src/core/network/locate/locate.ts";
import { networkOf, tally, type Identity, type Network } from "../../server/src/core/network/network.ts";
import { exact, formatExact, plus, ZERO, type Exact } from "../../server/src/core/number/exact.ts";
import { count, generatedNetwork, identity, tiedBy, withValues } from "./networks.ts";

const networks = [1, 2, 3].map(generatedNetwork);
const isCertain = ({ isLikely }: Identity): boolean => !isLikely;
const brokenIn = ({ identities }: Network): number =>
  tally({ identities: identities.filter(isCertain) }).broken;
const tied = (network: Network) => network.figures.filter(figure => network.of(figure).some(isCertain));
const inTableThree = (network: Network) => tied(network).filter(({ cell }) => cell?.table === "requests");

const said = ({ explanations }: Fault): string[] =>
  explanations.map(changes => changes.map(({ figure, to }) => `${figure.id}=${formatExact(to)}`).join(" "));

/** A network with some of its tied figures replaced by other counts. */
const broken = (most: number) =>
  fc
    .record({
      network: fc.constantFrom(...networks),
      slips: fc.array(fc.tuple(fc.nat(), fc.nat(300)), { minLength: 1, maxLength: most }),
    })
    .map(({ network, slips }) => {
      const figures = tied(network);
      const values = new Map<string, Exact>();
      for (const [at, value] of slips) values.set(figures[at % figures.length]?.id ?? "", exact(value));
      return withValues(network, values);
    });

const mended = (network: Network, fault: Fault): Network =>
  withValues(network, new Map((fault.explanations[0] ?? []).map(({ figure, to }) => [figure.id, to])));

describe("a consistent report", () => {
  it.each(networks)("has no fault", network => {
    expect(diagnose(network)).toEqual({ faults: [], values: new Map() });
  });
});

describe("one wrong figure of table three", () => {
  it("is named, with what it should be", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), fc.nat(), fc.nat(5000), (network, at, value) => {
        const figures = inTableThree(network);
        const figure = figures[at % figures.length];
        fc.pre(figure !== undefined && figure.value !== exact(value));
        const { faults } = diagnose(withValues(network, new Map([[figure.id, exact(value)]])));
        expect(faults.map(said)).toEqual([[`${figure.id}=${formatExact(figure.value ?? ZERO)}`]]);
        expect(faults[0]?.identities.length).toBe(network.of(figure).length);
      }),
    );
  });

  it("is worked out where it can't be read, even beside a wrong one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), fc.nat(), fc.nat(), (network, at, other) => {
        const figures = inTableThree(network);
        const unread = figures[at % figures.length];
        const wrong = figures[other % figures.length];
        fc.pre(unread !== undefined && wrong !== undefined && unread !== wrong);
        const wrongly = plus(wrong.value ?? ZERO, exact(1000));
        const values = new Map([
          [unread.id, undefined],
          [wrong.id, wrongly],
        ]);
        const { faults, values: solved } = diagnose(withValues(network, values));
        const isDoubtful = faults.some(fault => !fault.isClear);
        const found = [...solved].map(([{ id }, value]) => [id, value]);
        expect(found).toEqual(isDoubtful ? [] : [[unread.id, unread.value]]);
      }),
    );
  });
});

describe("any wrong figures", () => {
  it("are found, and the first explanation of each fault mends without breaking", () => {
    fc.assert(
      fc.property(broken(5), network => {
        const { faults } = diagnose(network);
        expect(faults.length > 0).toBe(brokenIn(network) > 0);
        for (const fault of faults.filter(({ explanations }) => explanations.length)) {
          expect(brokenIn(mended(network, fault))).toBeLessThanOrEqual(brokenIn(network));
        }
        if (faults.every(({ explanations }) => explanations.length)) {
          expect(brokenIn(faults.reduce(mended, network))).toBe(0);
        }
      }),
    );
  });

  it("are left as they were where another one is mended", () => {
    fc.assert(
      fc.property(broken(3), fc.nat(), (network, at) => {
        const { faults } = diagnose(network);
        fc.pre(faults.every(({ explanations }) => explanations.length === 1));
        const fault = faults[at % faults.length];
        fc.pre(fault !== undefined);
        const left = faults.filter(other => other !== fault);
        const sorted = (of: readonly Fault[]) => of.map(said).sort();
        expect(sorted(diagnose(mended(network, fault)).faults)).toEqual(sorted(left));
      }),
    );
  });

  it("are the same whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(broken(3), fc.nat(), (network, seed) => {
        const turn = <T>(items: readonly T[]): T[] => {
          const by = items.length ? seed % items.length : 0;
          return [...items.slice(by), ...items.slice(0, by)].reverse();
        };
        const turned = networkOf(turn(network.figures), turn(network.identities));
        const sets = (of: Network) =>
          diagnose(of)
            .faults.map(fault => said(fault).sort())
            .sort();
        expect(sets(turned)).toEqual(sets(network));
      }),
    );
  });
});

describe("a hopeless table", () => {
  it("is one fault that nothing explains", () => {
    for (const network of networks) {
      const values = new Map(inTableThree(network).map(({ id }, at) => [id, exact((at * 37) % 101)]));
      const { faults } = diagnose(withValues(network, values));
      expect(faults.map(({ explanations }) => explanations)).toEqual([[]]);
    }
  });
});

describe("networks of other kinds", () => {
  it("locate a wrong cell through the prose that names its total", () => {
    const [a, b, total, prose] = [count("a", 3), count("b", 4), count("total", 9), count("prose", 7)];
    const network = tiedBy([identity("sum", [a, b], [total]), identity("tie", [prose], [total])]);
    expect(diagnose(network).faults.map(said)).toEqual([["total=7"]]);
  });

  it("let no sentence that is misread hide what a table says", () => {
    for (const network of networks) {
      const cells = inTableThree(network)
        .toSorted((a, b) => Number((b.value ?? ZERO) - (a.value ?? ZERO)))
        .slice(0, 4);
      const prose = cells.map(({ id, value }) => ({ ...count(`prose ${id}`, 0), value: value ?? ZERO }));
      const misread = identity("misread", prose.slice(0, 3), prose.slice(3), "<=");
      const ties = cells.map((cell, at) => identity(`tie ${cell.id}`, [cell], prose.slice(at, at + 1)));
      const tiedNetwork = tiedBy([...network.identities, ...ties, misread]);
      const [cell] = cells;
      const { faults } = diagnose(withValues(tiedNetwork, new Map([[cell?.id ?? "", exact(7)]])));
      expect(faults.map(said)).toEqual([[`${cell?.id}=${formatExact(cell?.value ?? ZERO)}`], []]);
    }
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
