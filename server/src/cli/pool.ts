import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import type { CheckTask, FileOutcome } from "./checkTask.ts";

/** More threads than this would cost memory for little time. */
const MOST_THREADS = 8;

/**
 * How much V8 runs of a function, in bytes of its code, before compiling it for good; its own is 67,584. A check runs through
 * thousands of functions and each thread compiles all for itself, beside those that work: a thread that waits longer before
 * it does so takes half the time for its first hundred files, and no more for the next thousands.
 */
const INTERRUPT_BUDGET = 800_000;

/** Threads that check files. */
class CheckPool {
  readonly #threads: number;
  readonly #pool: Tinypool;

  constructor(threads = Math.min(availableParallelism(), MOST_THREADS)) {
    this.#threads = threads;
    // Later V8s have no such flag, and say so on standard error.
    if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
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
