import { performance } from "node:perf_hooks";

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** The value that so many per cent don't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? NaN;
}

export function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of each work's milliseconds. They take turns, so that a busy moment hits all alike. */
export function medians(works: readonly (() => void)[], rounds: number, warmUp = rounds): number[] {
  for (let round = 0; round < warmUp; round++) for (const work of works) work();
  const times = works.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) works.forEach((work, at) => times[at]?.push(once(work)));
  return times.map(median);
}
