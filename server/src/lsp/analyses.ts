import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../core/index.ts";
import type { ServerSettings } from "./settings.ts";
import { LONGEST_DEAF, stepsFor } from "./turns.ts";

/** A checked draft, as far as the server makes use of it. */
export type Analysis = Pick<Checked, "report" | "prose" | "network" | "findings">;

/** Checks a text in steps; what they come to is undefined for what is no report. */
export type Analyse = (
  text: string,
  settings: ServerSettings["check"],
) => Iterator<void, Analysis | undefined>;

interface KnownAnalysis {
  readonly text: string;
  readonly settings: ServerSettings;
  readonly analysis: Analysis | undefined;
}

/** A check that has been begun. */
interface Begun extends Omit<KnownAnalysis, "analysis"> {
  readonly steps: ReturnType<Analyse>;
}

/** Checks each document once for a text and its settings. */
export class Analyses {
  readonly #check: Analyse;
  readonly #known = new WeakMap<TextDocument, KnownAnalysis>();
  readonly #begun = new WeakMap<TextDocument, Begun>();

  constructor(check: Analyse) {
    this.#check = check;
  }

  /** Undefined for what is no report; checked at once where it hasn't been. */
  of(document: TextDocument, settings: ServerSettings): Analysis | undefined {
    while (!this.#has(document, settings)) this.#goOn(document, settings, Infinity);
    return this.#known.get(document)?.analysis;
  }

  /**
   * Has a document checked, and whoever asks for something meanwhile heard. What is begun is left when the text changes;
   * `wanted` gives the document as long as somebody waits for it.
   */
  async ready(wanted: () => TextDocument | undefined, settings: ServerSettings): Promise<void> {
    for (let document; (document = wanted()) && !this.#has(document, settings);) {
      this.#goOn(document, settings, LONGEST_DEAF);
      if (!this.#has(document, settings)) await new Promise(resolve => setTimeout(resolve));
    }
  }

  #has(document: TextDocument, settings: ServerSettings): boolean {
    const known = this.#known.get(document);
    return known?.settings === settings && known.text === document.getText();
  }

  /** Takes steps for some milliseconds: whoever asks next goes on where these end. */
  #goOn(document: TextDocument, settings: ServerSettings, milliseconds: number): void {
    const text = document.getText();
    let begun = this.#begun.get(document);
    if (begun?.text !== text || begun.settings !== settings)
      begun = { text, settings, steps: this.#check(text, settings.check) };
    this.#begun.set(document, begun);
    const step = this.#stepsOf(document, begun, milliseconds);
    if (!step.done) return;
    this.#begun.delete(document);
    this.#known.set(document, { text, settings, analysis: step.value });
  }

  /** The last step taken. Steps that crash are begun anew by whoever asks next: their end tells nothing. */
  #stepsOf(
    document: TextDocument,
    { steps }: Begun,
    milliseconds: number,
  ): ReturnType<Begun["steps"]["next"]> {
    try {
      return stepsFor(steps, milliseconds);
    } catch (error) {
      this.#begun.delete(document);
      throw error;
    }
  }
}
