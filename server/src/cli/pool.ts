import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { CheckTask, FileOutcome } from "./checkTask.ts";

/** More threads than this would cost memory for little time. */
const MOST_THREADS = 8;

/** Threads that check files. */
class CheckPool {
  readonly #threads: number;
  readonly #pool: Tinypool;

  constructor(threads = Math.min(availableParallelism(), MOST_THREADS)) {
    this.#threads = threads;
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
