/** A check that takes longer than this, in milliseconds, would keep the server from hearing what is typed. */
const LONG = 50;
const LONGEST_PAUSE = 250;

interface Pace {
  /** Milliseconds of the last check. */
  readonly took: number;
  readonly changed: number;
  /** Whether that change came soon after the one before. */
  readonly isTyping: boolean;
}

const STILL: Pace = { took: 0, changed: -Infinity, isTyping: false };

/** Has drafts whose check takes long wait with it while they are being typed in: for as long as the check would take. */
export class Calm {
  readonly #paces = new Map<string, Pace>();

  changed(uri: string): void {
    const pace = this.#of(uri);
    const now = performance.now();
    this.#paces.set(uri, { ...pace, changed: now, isTyping: now - pace.changed < pauseAfter(pace) });
  }

  took(uri: string, milliseconds: number): void {
    this.#paces.set(uri, { ...this.#of(uri), took: milliseconds });
  }

  forget(uri: string): void {
    this.#paces.delete(uri);
  }

  /** Resolves when a check may begin; sooner where `isIdle` says that there is nothing to wait for. */
  async wait(uri: string, isIdle: () => boolean): Promise<void> {
    for (;;) {
      const { isTyping, changed, ...pace } = this.#of(uri);
      const left = changed + pauseAfter(pace) - performance.now();
      if (!isTyping || left <= 0 || isIdle()) return;
      await new Promise(resolve => setTimeout(resolve, left));
    }
  }

  #of(uri: string): Pace {
    return this.#paces.get(uri) ?? STILL;
  }
}

const pauseAfter = ({ took }: Pick<Pace, "took">): number =>
  took < LONG ? 0 : Math.min(took, LONGEST_PAUSE);
