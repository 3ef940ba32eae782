import type { Language } from "../core/index.ts";

/** How text is printed. */
export interface TextStyle {
  readonly language: Language;
  readonly isColoured: boolean;
  /** Width of the source lines shown. */
  readonly columns: number;
}
