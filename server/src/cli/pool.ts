import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import type { CheckTask, FileOutcome } from "./checkTask.ts";

/** More threads than this would cost memory for little time. */
const MOST_THREADS = 8;

/**
 * How V8 is to work for many files, by its major version; one that isn't here is left as it is, for it says of a flag that
 * it doesn't know on standard error.
 *
 * - A check runs through thousands of functions, and each thread compiles all for itself, beside those that work. One that
 *   waits longer before it compiles a function for good takes half the time for its first hundred files, and no more for the
 *   next thousands: by bytes of code run (67,584 as V8 has it), later by calls (3,000).
 * - Later versions hold on to half as much again of what files leave behind; so it is cleared once it is a third of what is
 *   needed: as fast, in two thirds of the memory.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: ["--interrupt-budget=800000"],
  12: ["--invocation-count-for-turbofan=30000", "--heap-growing-percent=30"],
  13: ["--invocation-count-for-turbofan=30000", "--heap-growing-percent=30"],
};

/** Threads that check files. */
class CheckPool {
  readonly #threads: number;
  readonly #pool: Tinypool;

  constructor(threads = Math.min(availableParallelism(), MOST_THREADS)) {
    this.#threads = threads;
    for (const flag of FLAGS[parseInt(process.versions.v8)] ?? []) setFlagsFromString(flag);
    this.#pool = new Tinypool({
      filename: new URL("checkTask.mjs", import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      // What a check leaves behind is cleared away before it has grown: as fast, in less memory.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
  }

  /** How many files to have on the way: enough that no thread waits for the one whose turn it is. */
  get capacity(): number {
    return 8 * this.#threads;
  }

  check(task: CheckTask): Promise<FileOutcome> {
    return this.#pool.run(task) as Promise<FileOutcome>;
  }

  end(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Undefined where the program isn't built: threads run what `esbuild.mjs` made. */
export const startPool = (threads?: number): CheckPool | undefined =>
  import.meta.url.endsWith(".mjs") ? new CheckPool(threads) : undefined;
