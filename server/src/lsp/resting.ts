/** Does something for a document once it has rested: one time for a burst of changes. */
export class Resting {
  readonly #rest: number;
  readonly #act: (uri: string) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** `rest` in milliseconds. */
  constructor(rest: number, act: (uri: string) => Promise<void>, failed: (error: unknown) => void) {
    this.#rest = rest;
    this.#act = act;
    this.#failed = failed;
  }

  touch(uri: string): void {
    this.forget(uri);
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        this.#act(uri).catch(this.#failed);
      }, this.#rest),
    );
  }

  forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }
}
