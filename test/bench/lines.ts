import type { Outcome } from "./judge.ts";
import type { Times } from "./time.ts";

const columns = [
  ["found", ({ found }) => found],
  ["located", ({ located }) => located],
  ["mended", ({ mended }) => mended],
  ["named", ({ named }) => named],
  ["quiet", ({ quiet }) => quiet],
  ["chance", ({ chance }) => chance],
] as const satisfies readonly (readonly [string, (outcome: Outcome) => number | boolean])[];

const NAME = 26;
const WIDTH = 9;

export const heading = `${"".padEnd(NAME)}${["reports", ...columns.map(([name]) => name)].map(name => name.padStart(WIDTH)).join("")}`;

/** One scenario's shares of reports, in per cent. */
export function resultLine(name: string, outcomes: readonly Outcome[]): string {
  const shares = columns.map(([, of]) => {
    const sum = outcomes.reduce((all, outcome) => all + Number(of(outcome)), 0);
    return `${((sum / outcomes.length) * 100).toFixed(1)} %`.padStart(WIDTH);
  });
  return `${name.padEnd(NAME)}${String(outcomes.length).padStart(WIDTH)}${shares.join("")}`;
}

export function timeLine(name: string, times: readonly Times[]): string {
  const mean = (of: (each: Times) => number): string =>
    (times.reduce((sum, each) => sum + of(each), 0) / times.length).toFixed(1);
  return `${name.padEnd(NAME)}  reading ${mean(({ reading }) => reading)} ms, locating ${mean(({ locating }) => locating)} ms`;
}
