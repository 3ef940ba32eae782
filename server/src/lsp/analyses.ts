import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../core/index.ts";
import type { ServerSettings } from "./settings.ts";

/** A checked draft, as far as the server makes use of it. */
export type Analysis = Pick<Checked, "report" | "prose" | "network" | "findings">;

export type Analyse = (text: string, settings: ServerSettings["check"]) => Analysis | undefined;

interface KnownAnalysis {
  readonly text: string;
  readonly settings: ServerSettings;
  readonly analysis: Analysis | undefined;
}

/** Checks each document once for a text and its settings. */
export class Analyses {
  readonly #check: Analyse;
  readonly #took: (uri: string, milliseconds: number) => void;
  readonly #known = new WeakMap<TextDocument, KnownAnalysis>();

  /** `took` is told how long each check took. */
  constructor(check: Analyse, took: (uri: string, milliseconds: number) => void) {
    this.#check = check;
    this.#took = took;
  }

  has(document: TextDocument, settings: ServerSettings): boolean {
    const known = this.#known.get(document);
    return known?.settings === settings && known.text === document.getText();
  }

  /** Undefined for what is no report. */
  of(document: TextDocument, settings: ServerSettings): Analysis | undefined {
    const text = document.getText();
    let known = this.#known.get(document);
    if (known?.text !== text || known.settings !== settings) {
      const start = performance.now();
      known = { text, settings, analysis: this.#check(text, settings.check) };
      this.#took(document.uri, performance.now() - start);
      this.#known.set(document, known);
    }
    return known.analysis;
  }
}
