import { Worker } from "node:worker_threads";
import type { PdfFault, PdfPage } from "./pdfPages.ts";

type Answer = readonly PdfPage[] | PdfFault;

/** What a PDF may take. */
interface Allowance {
  /** In milliseconds. */
  readonly time: number;
  /** In bytes, of the whole process beyond what it had. */
  readonly memory: number;
}

/** A report takes a hundredth of the time and a tenth of the memory. */
const ALLOWANCE: Allowance = { time: 60_000, memory: 2_000_000_000 };
/** In milliseconds, between two looks at both. */
const PAUSE = 100;

/**
 * The thread in which PDFs are read, one after the other. What a PDF unpacks to and draws is known only once that is done,
 * so one that takes too long or too much is given up by ending the thread; the next begins another.
 */
export class PdfThread {
  readonly #program: URL;
  readonly #allowance: Allowance;
  #worker: Worker | undefined;
  #last: Promise<Answer> = Promise.resolve([]);

  constructor(program = new URL("pdfTask.mjs", import.meta.url), allowance = ALLOWANCE) {
    this.#program = program;
    this.#allowance = allowance;
  }

  /** Threads run what `esbuild.mjs` made. */
  static readonly isBuilt = import.meta.url.endsWith(".mjs");

  read(bytes: Uint8Array): Promise<Answer> {
    this.#last = this.#last.then(() => this.#answer(bytes));
    return this.#last;
  }

  async #answer(bytes: Uint8Array): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(this.#program));
    worker.ref();
    const left = leaving(this.#allowance);
    const answer = await new Promise<Answer>(resolve => {
      worker.once("message", resolve);
      // For want of memory.
      worker.once("error", () => resolve("tooLarge"));
      void left.reached.then(resolve);
      worker.postMessage(bytes);
    });
    left.forget();
    worker.removeAllListeners("message").removeAllListeners("error");
    worker.unref();
    if (answer === "tooSlow" || answer === "tooLarge") {
      this.#worker = undefined;
      await worker.terminate();
    }
    return answer;
  }
}

/** Tells when an allowance is used up. */
function leaving({ time, memory }: Allowance): { readonly reached: Promise<PdfFault>; forget(): void } {
  const until = performance.now() + time;
  const most = process.memoryUsage.rss() + memory;
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<PdfFault>(resolve => {
    timer = setInterval(() => {
      if (process.memoryUsage.rss() > most) resolve("tooLarge");
      else if (performance.now() > until) resolve("tooSlow");
    }, PAUSE);
  });
  return { reached, forget: () => clearInterval(timer) };
}
