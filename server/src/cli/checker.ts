import { say } from "../core/index.ts";
import checkTask, { type CheckTask, type FileOutcome } from "./checkTask.ts";
import { LastYears } from "./lastYears.ts";

/** From this many files on it pays to start threads. */
const MANY = 40;

/** Checks files, in threads where there are many. */
export class Checker {
  readonly #lastYears = new LastYears();
  #pool: Awaited<ReturnType<typeof poolOf>>;

  /** Makes ready for so many files, in so many threads at most. */
  async begin(files: number, threads?: number): Promise<void> {
    if (!this.#pool && files >= MANY && threads !== 1) this.#pool = await poolOf(threads);
  }

  /** How many files to have on the way. */
  get capacity(): number {
    return this.#pool?.capacity ?? 1;
  }

  /** Never fails: what ends a thread, such as want of memory, ends the check of its file only. */
  check(task: CheckTask): Promise<FileOutcome> {
    return this.#pool ? this.#pool.check(task).catch(failed) : this.checkHere(task);
  }

  /** The same without sending the task to a thread: for one that holds much. */
  checkHere(task: CheckTask): Promise<FileOutcome> {
    return checkTask(task, this.#lastYears);
  }

  async end(): Promise<void> {
    await this.#pool?.end();
  }
}

const poolOf = async (threads?: number) => (await import("./pool.ts")).startPool(threads);

const failed = (error: unknown): FileOutcome => ({
  severities: [],
  trouble: say(`没能检查：${String(error)}`, `couldn't be checked: ${String(error)}`),
});
