import { parseDocument } from "../document/parse.ts";
import type { Report } from "./report.ts";

/** "auto" chooses a form by the draft's content. */
export type FormChoice = "auto" | (string & {});

/** Reads a draft as a report; undefined when its content is no report of any form. */
export function readReport(text: string, _choice: FormChoice): Report | undefined {
  parseDocument(text);
  return undefined;
}
