import type { Element } from "../xml.ts";

/** Follows Word's fields (a page's number, a table of contents), which go on from run to run: their code isn't shown. */
export class Fields {
  /** Of each field that is open, the outermost first: whether its result has begun. */
  readonly #open: boolean[] = [];
  /** How many of them show their code still. */
  #hiding = 0;

  mark(character: Element): void {
    const kind = character.attributes.get("fldCharType");
    if (kind === "begin") {
      this.#open.push(false);
      this.#hiding++;
    } else if (kind === "separate" || kind === "end") {
      if (this.#open.pop() === false) this.#hiding--;
      if (kind === "separate") this.#open.push(true);
    }
  }

  /** Whether words that stand here are shown. */
  get areShown(): boolean {
    return this.#hiding === 0;
  }
}
