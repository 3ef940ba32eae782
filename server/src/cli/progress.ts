/** Milliseconds between two renewals of the line. */
const PAUSE = 100;

/** A line at the end of what a person sees, taken away before anything else is written, and when Ctrl+C ends the process. */
export class Progress {
  readonly #stream: Pick<NodeJS.WriteStream, "write">;
  readonly #now: () => number;
  readonly #end = (): void => {
    this.clear();
    process.kill(process.pid, "SIGINT");
  };
  #isShown = false;
  #renewed = -Infinity;

  constructor(stream: Pick<NodeJS.WriteStream, "write">, now: () => number) {
    this.#stream = stream;
    this.#now = now;
  }

  show(line: string): void {
    if (this.#now() - this.#renewed < PAUSE) return;
    this.#renewed = this.#now();
    if (!this.#isShown) process.once("SIGINT", this.#end);
    this.#isShown = true;
    this.#stream.write(`\r${line}\u001b[K`);
  }

  clear(): void {
    if (!this.#isShown) return;
    this.#stream.write("\r\u001b[K");
    process.off("SIGINT", this.#end);
    this.#isShown = false;
  }
}
