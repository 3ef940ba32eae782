import { resolve } from "node:path";
import { say } from "../core/index.ts";
import checkTask, { type CheckTask, type FileOutcome } from "./checkTask.ts";
import { LastYears } from "./lastYears.ts";
import { sizeOf } from "./readBytes.ts";

/** From this many files on it pays to start threads. */
const MANY = 40;
/** A file of so many bytes may take more memory than there is, which ends its thread, but would end the program. */
const LARGE = 2_000_000;

/** Checks files, in threads where there are many, or where one is large. */
export class Checker {
  readonly #lastYears = new LastYears();
  #pool: Awaited<ReturnType<typeof poolOf>>;
  #isBegun = false;

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
    return this.#checked(task).catch(failed);
  }

  async #checked(task: CheckTask): Promise<FileOutcome> {
    // The first is told before threads could have started.
    if (!this.#pool || !this.#isBegun) {
      this.#isBegun = true;
      if (sizeOf(resolve(task.cwd, task.target.path)) <= LARGE) return this.checkHere(task);
      this.#pool ??= await poolOf(1);
    }
    return this.#pool ? this.#pool.check(task) : this.checkHere(task);
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
  trouble:
    (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
      ? say("内存不够，没能检查", "takes more memory than there is; not checked")
      : say(`没能检查：${String(error)}`, `couldn't be checked: ${String(error)}`),
});
