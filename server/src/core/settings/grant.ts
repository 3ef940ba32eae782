import { modify } from "jsonc-parser";
import type { Document } from "../document/document.ts";
import { frontMatterOf } from "../document/frontMatter.ts";
import type { Network } from "../network/network.ts";
import type { Report } from "../report/report.ts";
import type { Finding } from "../rules/rule.ts";
import type { Edit } from "../text/edit.ts";
import { lineBreakOf } from "../text/lines.ts";
import { pointAt, spanOf, textOf, touches, type Span } from "../text/span.ts";
import { readJson } from "./json.ts";
import { sentenceAround, subjectAt } from "./subject.ts";
import type { Allowance } from "./settings.ts";

/** How far an exception is to reach: one finding, or its rule in all of the draft. */
export type Reach = "here" | "file";

/**
 * Allows a finding, or its rule in the whole draft, by a comment, for drafts in Markdown; undefined for a finding that
 * stands on nothing a comment could come before, or in the front matter, which has to come first.
 */
export function allowByComment(
  { document }: Pick<Report, "document">,
  finding: Finding,
  reach: Reach,
  why?: string,
): Edit | undefined {
  const said = why ? ` ${why.replace(/-->|[\r\n]/g, " ")}` : "";
  const { text, lines, origin } = document;
  const top = frontMatterOf(text, lines)?.span.end ?? 0;
  if (reach === "file") {
    return {
      span: origin.toDraft(pointAt(top)),
      newText: origin.inBreaks(`<!-- gouji-allow-file ${finding.rule}${said} -->\n\n`),
    };
  }
  const block = document.blocks.find(({ span }) => touches(span, origin.fromDraft(finding.span.start)));
  if (!block || block.span.start < top) return undefined;
  return {
    span: origin.toDraft(pointAt(lineStart(document, block.span.start))),
    newText: origin.inBreaks(`<!-- gouji-allow ${finding.rule}${said} -->\n`),
  };
}

const lineStart = ({ lines }: Document, offset: number): number =>
  lines.span(lines.positionAt(offset).line).start;

/** The entry of a settings file that allows a finding, or its rule in the whole draft at that path. */
export function allowanceFor(
  { report, network }: { readonly report: Pick<Report, "document">; readonly network: Network },
  finding: Finding,
  reach: Reach,
  path: string,
  why?: string,
): Allowance | undefined {
  const entry = { rule: finding.rule, in: path };
  const reason = why ? { why } : {};
  if (reach === "file") return { ...entry, ...reason };
  const { origin } = report.document;
  const span = spanOf(origin.fromDraft(finding.span.start), origin.fromDraft(finding.span.end));
  const about = subjectAt(network, span);
  if (about !== undefined) return { ...entry, about, ...reason };
  const words = tellingWords(report, span);
  return words ? { ...entry, words, ...reason } : undefined;
}

/** The finding's own words where they stand only once, else its sentence where that does, else its line. */
function tellingWords(report: Pick<Report, "document">, span: Span): string {
  const { text, lines } = report.document;
  const isTelling = (words: string): boolean => words.length >= 4 && text.split(words, 3).length === 2;
  const candidates = [textOf(text, span), sentenceAround(report, span)].map(squeezed);
  const line = squeezed(textOf(text, lines.span(lines.positionAt(span.start).line)));
  return candidates.find(isTelling) ?? line;
}

/** White space as it may change without the words being others. */
export const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Puts an entry at the end of a settings file's exceptions; what else it says stays as it is written. Undefined for a file
 * that has no place for it: its root is no object, or `allow` no list, or it can't be read.
 */
export function addAllowance(file: string, allowance: Allowance): Edit[] | undefined {
  if (!file.trim()) {
    const fresh = `${JSON.stringify({ allow: [allowance] }, null, 2)}\n`;
    return [{ span: { start: 0, end: file.length }, newText: fresh }];
  }
  const { root } = readJson(file);
  if (root?.type !== "object") return undefined;
  const list = root.children?.findLast(({ children }) => children?.[0]?.value === "allow")?.children?.[1];
  if (list && list.type !== "array") return undefined;
  const count = list && (list.children?.length ?? 0);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineBreakOf(file) };
  const edits =
    count === undefined
      ? modify(file, ["allow"], [allowance], { formattingOptions })
      : modify(file, ["allow", count], allowance, { formattingOptions, isArrayInsertion: true });
  return edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }));
}
