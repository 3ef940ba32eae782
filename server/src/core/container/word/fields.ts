import type { Element } from "../xml.ts";

/** Follows Word's fields (a page's number, a table of contents), which go on from run to run: their code isn't shown. */
export class Fields {
  /** Of each field that is open, the outermost first: whether its result has begun. */
  readonly #open: boolean[] = [];

  mark(character: Element): void {
    const kind = character.attributes.get("fldCharType");
    if (kind === "begin") this.#open.push(false);
    else if (kind === "separate" && this.#open.length) this.#open[this.#open.length - 1] = true;
    else if (kind === "end") this.#open.pop();
  }

  /** Whether words that stand here are shown. */
  get areShown(): boolean {
    return this.#open.every(hasResult => hasResult);
  }
}
