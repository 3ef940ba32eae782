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

/** Milliseconds that pass. */
export function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of the processor, whatever else the machine does meanwhile; what is cleared away behind counts too. */
export function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Least milliseconds to measure at once: less is lost in the noise. */
const BATCH = 10;

/** The median of each work's milliseconds of the processor, after some rounds to warm up. */
export function medians(works: readonly (() => void)[], rounds: number, before = rounds): number[] {
  const batches = works.map(work => {
    for (let round = 0; round < before; round++) work();
    const times = Math.max(1, Math.ceil(BATCH / elapsed(work)));
    return { times, run: () => repeat(times, work) };
  });
  const measured = works.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++)
    batches.forEach(({ times, run }, at) => measured[at]?.push(worked(run) / times));
  return measured.map(median);
}

function repeat(times: number, work: () => void): void {
  for (let time = 0; time < times; time++) work();
}
