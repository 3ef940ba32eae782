import {
  SymbolKind,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from "vscode-languageserver";
import { inOneLine, outlineOf, type OutlinePiece } from "../core/index.ts";
import { toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** Title, sections, parts, tables and rows; as a list for a client that takes no tree. */
export function symbols(draft: OpenDraft): DocumentSymbol[] | SymbolInformation[] {
  const pieces = piecesOf(draft);
  if (draft.target.abilities.outlineTree) return pieces.map(piece => toSymbol(piece, draft));
  const { uri } = draft.target.document;
  const flat = (all: readonly DocumentSymbol[]): SymbolInformation[] =>
    all.flatMap(({ name, kind, range, children = [] }) => [
      { name, kind, location: { uri, range } },
      ...flat(children),
    ]);
  return flat(pieces.map(piece => toSymbol(piece, draft)));
}

/** Everything of the outline that takes several lines. */
export function foldings(draft: OpenDraft): FoldingRange[] {
  const all = (pieces: readonly OutlinePiece[]): OutlinePiece[] =>
    pieces.flatMap(piece => [piece, ...all(piece.children)]);
  return all(piecesOf(draft)).flatMap(({ span }) => {
    const { start, end } = toRange(draft.target.document, span);
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}

function piecesOf(draft: OpenDraft): readonly OutlinePiece[] {
  const analysis = draft.analyse();
  return analysis ? outlineOf(analysis.report, analysis.network) : [];
}

function toSymbol(piece: OutlinePiece, draft: OpenDraft): DocumentSymbol {
  const { document, language } = draft.target;
  const { kind, name, amount, tally, span, words, children } = piece;
  const detail = amount ?? (tally && `${tally.held} ✓ ${tally.broken} ✗ ${tally.unread} ?`);
  return {
    name: inOneLine(name[language]) || "…",
    ...(detail !== undefined && { detail }),
    kind: KINDS[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, words),
    children: children.map(child => toSymbol(child, draft)),
  };
}

const KINDS: Readonly<Record<OutlinePiece["kind"], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.String,
  part: SymbolKind.String,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};
