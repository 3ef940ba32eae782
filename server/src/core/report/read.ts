import type { Document } from "../document/document.ts";
import { fencesIn } from "../document/hidden.ts";
import { readPage } from "../document/page.ts";
import { parseDocument } from "../document/parse.ts";
import type { Form } from "../form/form.ts";
import { forms as officialForms } from "../form/index.ts";
import { chosenReading } from "./edition.ts";
import { hasFewCharacters } from "./fewCharacters.ts";
import { Origin } from "../text/origin.ts";
import { isReport } from "./recognition.ts";
import type { Report } from "./report.ts";
import { readSections } from "./sections/sections.ts";
import { readTables } from "./tables/tables.ts";
import { identify } from "./title/identify.ts";
import { readUnbroken } from "./unbroken.ts";
import { unfold } from "./unfold.ts";

/** A form's key; "auto" chooses by the draft's content. */
export type FormChoice = "auto" | (string & {});

/** Reads a draft as a report; undefined when its content is no report of any form. */
export function readReport(
  text: string,
  choice: FormChoice = "auto",
  forms: readonly Form[] = officialForms,
): Report | undefined {
  if (hasFewCharacters(text)) return undefined;
  const chosen = forms.filter(form => form.key === choice);
  const open = chosen.length ? chosen : forms;
  const page = readPage(text);
  const origin = new Origin(text, page);
  const documents = new Map<string, Document>();
  const documentOf = (words: string): Document => {
    const document = documents.get(words) ?? parseDocument(words, origin, page?.isWhole);
    documents.set(words, document);
    return document;
  };
  const words = page?.text ?? text;
  const readingOf = (draft: string): Report | undefined =>
    chosenReading(open, form => {
      const report = readAs(documentOf(unfold(draft, form)), form);
      return isReport(report) ? report : undefined;
    });
  const document = documentOf(words);
  return readUnbroken(document, open) ?? readingOf(words) ?? readFenced(document, readingOf);
}

/** A draft whose report stands in a block of code. */
function readFenced(
  document: Document,
  readingOf: (draft: string) => Report | undefined,
): Report | undefined {
  const [fence] = fencesIn(document.text, document.lines);
  const reading = fence && readingOf(document.text.replace(FENCE, line => " ".repeat(line.length)));
  if (!reading) return undefined;
  const { form, organ, year } = reading;
  return {
    document,
    form,
    fence,
    sections: [],
    tables: [],
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
  };
}

const FENCE = /^ {0,3}(?:```|~~~).*$/gm;

function readAs(document: Document, form: Form): Report {
  const sections = readSections(document, form);
  const identification = identify(document, form, sections);
  const tables = readTables(document, form, sections, identification.year);
  return { document, form, sections, tables, ...identification };
}
