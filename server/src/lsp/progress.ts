import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";

/** Milliseconds that one waits for without being told what for. */
const PATIENCE = 500;

/** Tells the user what takes long, and hears when it is no longer wanted. */
export class Progress {
  readonly #connection: Connection;
  readonly #title: string;
  readonly #start = performance.now();
  #shown: WorkDoneProgressServerReporter | undefined;

  constructor(connection: Connection, title: string) {
    this.#connection = connection;
    this.#title = title;
  }

  /** Whether the user turned away, so many of all being done. */
  async isCancelled(done: number, all: number): Promise<boolean> {
    if (!this.#shown && performance.now() - this.#start > PATIENCE) {
      this.#shown = await this.#connection.window.createWorkDoneProgress();
      this.#shown.begin(this.#title, 0, undefined, true);
    }
    this.#shown?.report(Math.floor((100 * done) / all), `${done}/${all}`);
    return this.#shown?.token.isCancellationRequested ?? false;
  }

  end(): void {
    this.#shown?.done();
  }
}
