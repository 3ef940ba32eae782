import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../../server/src/core/network/locate/fault.ts";
import { diagnose } from "../../../server/src/core/network/locate/locate.ts";
import { networkOf, tally, type Network } from "../../../server/src/core/network/network.ts";
import { exact, formatExact, plus, ZERO, type Exact } from "../../../server/src/core/number/exact.ts";
import {
  count,
  generatedNetwork,
  identity,
  inTableThree,
  isCertain,
  said,
  tied,
  tiedBy,
  withValues,
} from "../../network/networks.ts";

const networks = [1, 2, 3].map(generatedNetwork);
const brokenIn = ({ identities }: Network): number =>
  tally({ identities: identities.filter(isCertain) }).broken;

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

it("no sentence that is misread hides what a table says", () => {
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
