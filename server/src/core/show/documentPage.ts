import type { ContainedDraft } from "../container/contained.ts";
import type { ParagraphPlace } from "../container/places.ts";
import type { Report } from "../report/report.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { say, type Language } from "../text/message.ts";
import { firstIndex } from "../text/order.ts";
import { inHtml, markedWords, type NumberedFinding } from "./markedWords.ts";
import { placeInDocument } from "./placeInDocument.ts";

/** A document's draft and what is found in it. */
export interface CheckedDocument {
  readonly document: ContainedDraft;
  /** Undefined for what is no report. */
  readonly report: Report | undefined;
  /** In the order of the text; their places count in the document's. */
  readonly findings: readonly Finding[];
}

/** The address that makes a fix in the document; undefined for one that can't be made there. */
export type FixLink = (fix: Fix, finding: Finding) => string | undefined;

/**
 * A document as the body of a page of HTML, each finding beside its place: paragraphs, and tables as their cells are merged,
 * with notes that offer the fixes; before them a list of what is found, whose entries lead to the marks in the text.
 */
export function documentPage(checked: CheckedDocument, language: Language, linkOf: FixLink): string {
  const findings = checked.findings.map((finding, at) => ({ ...finding, number: at + 1 }));
  const noteOf = (finding: NumberedFinding): string => {
    const fixes = finding.fixes.flatMap(fix => {
      const link = linkOf(fix, finding);
      return link === undefined ? [] : [` <a class="fix" href="${link}">${inHtml(fix.title[language])}</a>`];
    });
    return `<div class="${finding.severity}"><b>${finding.number}</b> ${inHtml(finding.message[language])}${fixes.join("")}</div>`;
  };
  return [
    `<header>`,
    ...headOf(checked, language).map(line => `<p>${line}</p>`),
    `<ol>${findings.map(finding => entryOf(checked, finding, language)).join("")}</ol>`,
    `</header>`,
    `<article>${bodyOf(checked.document, findings, noteOf)}</article>`,
  ].join("\n");
}

function headOf({ document, report, findings }: CheckedDocument, language: Language): string[] {
  const verdict = !report
    ? say(
        "不是政府信息公开工作年度报告，没有检查",
        "no annual report on open government information; not checked",
      )
    : findings.length
      ? say(`${findings.length} 处问题`, `${findings.length} finding${findings.length === 1 ? "" : "s"}`)
      : say("没有问题", "nothing found");
  return [verdict, ...document.unread].map(each => inHtml(each[language]));
}

function entryOf(
  { document, report }: CheckedDocument,
  { severity, number, message, span }: NumberedFinding,
  language: Language,
): string {
  const place = placeInDocument(document, report, span)?.words[language];
  const where = place === undefined ? "" : ` <small>${inHtml(place)}</small>`;
  return `<li class="${severity}"><a href="#f${number}">${inHtml(message[language])}</a>${where}</li>`;
}

/** Paragraphs with their notes beside them, and rows with theirs in a cell more; what parts paragraphs is markup already. */
function bodyOf(
  { text, places }: ContainedDraft,
  findings: readonly NumberedFinding[],
  noteOf: (finding: NumberedFinding) => string,
): string {
  const toldAt = byPlace(places, findings);
  let [body, written, next] = ["", 0, 0];
  let found: NumberedFinding[] = [];
  let ofRow = "";
  const writeMarkup = (end: number): void => {
    body += text.slice(written, end).replace("</tr>", end => {
      const cell = ofRow && `<td class="notes">${ofRow}</td>`;
      ofRow = "";
      return cell + end;
    });
  };
  for (const [at, { span, where, paragraph }] of places.entries()) {
    found = found.filter(finding => finding.span.end > span.start);
    for (let finding; (finding = findings[next]) && finding.span.start < span.end; next++)
      found.push(finding);
    const told = toldAt.get(at) ?? [];
    const [words, notes] = [markedWords(text, span, found, told), told.map(noteOf).join("")];
    writeMarkup(span.start);
    written = span.end;
    const tag = paragraph.depth ? `h${Math.min(6, paragraph.depth)}` : "p";
    if ("table" in where) {
      body += words;
      ofRow += notes;
    } else body += `<div class="beside"><${tag}>${words}</${tag}><aside>${notes}</aside></div>`;
  }
  writeMarkup(text.length);
  return body;
}

/** Findings by the index of the paragraph that each begins in or before. */
function byPlace(
  places: readonly ParagraphPlace[],
  findings: readonly NumberedFinding[],
): ReadonlyMap<number, readonly NumberedFinding[]> {
  const told = new Map<number, NumberedFinding[]>();
  for (const finding of findings) {
    const first = firstIndex(places, ({ span }) => span.end >= finding.span.start);
    const place = Math.min(first, places.length - 1);
    const beside = told.get(place);
    if (beside) beside.push(finding);
    else told.set(place, [finding]);
  }
  return told;
}
