import type { Range, TextDocumentIdentifier } from "vscode-languageserver";
import {
  checkSheet,
  checkSheetMarkdown,
  describeReading,
  inOneLine,
  sheetEntries,
  type LinkTo,
  type SheetEntry,
  type Tally,
} from "../core/index.ts";
import { placeLinkTo, toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** What `gouji/showing` asks for: a page about a draft in Markdown, null for what is no report. */
export interface ShowingParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly page: "sheet" | "reading";
  /** Whether it is to be kept, and so leads nowhere. */
  readonly isToKeep?: boolean;
}

export function showing({ page, isToKeep }: ShowingParams, draft: OpenDraft): string | null {
  const analysis = draft.analyse();
  if (!analysis) return null;
  const { prose, network, report } = analysis;
  const { language, document, abilities } = draft.target;
  const { placeLink } = abilities;
  const linkTo: LinkTo | undefined =
    placeLink && !isToKeep ? place => placeLinkTo(placeLink, document.uri, place) : undefined;
  if (page === "reading") return describeReading(prose, network, language, { linkTo });
  const links = linkTo && { places: report.document.origin, linkTo };
  return checkSheetMarkdown(checkSheet({ report, network }), language, links);
}

/** The check sheet of a draft, for a tree: `gouji/sheet`. */
export interface SheetAnswer {
  readonly groups: readonly {
    readonly title: string;
    /** What the title begins with. */
    readonly shortTitle: string;
    readonly tally: Tally;
    readonly entries: readonly SheetAnswerEntry[];
  }[];
}

export interface SheetAnswerEntry extends Pick<SheetEntry, "id" | "status" | "formula"> {
  readonly name: string;
  readonly reason: string;
  readonly range: Range;
}

/** Null for what is no report. */
export function sheet(draft: OpenDraft): SheetAnswer | null {
  const analysis = draft.analyse();
  if (!analysis) return null;
  const { document, language } = draft.target;
  const groups = sheetEntries(checkSheet(analysis), analysis.report.document.origin);
  return {
    groups: groups.map(({ title, shortTitle, tally, entries }) => ({
      title: title[language],
      shortTitle: shortTitle[language],
      tally,
      entries: entries.map(({ id, status, name, formula, reason, span }) => ({
        ...{ id, status },
        name: inOneLine(name[language]),
        formula: inOneLine(formula),
        reason: reason[language],
        range: toRange(document, span),
      })),
    })),
  };
}
