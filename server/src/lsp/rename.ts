import {
  ErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Position,
  type PrepareRenameResult,
  type RenameParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { canBeChanged, changeFigure, figureAt, type Figure, type FigureChange } from "../core/index.ts";
import type { Analysis } from "./analyses.ts";
import { toRange, toTextEdits } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** The number that can be changed at a place; null where there is none. */
export function prepareRename(position: Position, draft: OpenDraft): PrepareRenameResult | null {
  const found = changeable(position, draft);
  if (!found) return null;
  const { document } = draft.target;
  const range = toRange(document, found.analysis.report.document.origin.toDraft(found.figure.span));
  return { range, placeholder: document.getText(range) };
}

/** 改数: the number everywhere that it is told, with the totals that depend on it; all but itself to be looked at first. */
export function rename({ position, newName }: RenameParams, draft: OpenDraft): WorkspaceEdit | null {
  const found = changeable(position, draft);
  if (!found) return null;
  const { document, abilities, language } = draft.target;
  const changes = changeFigure(document.getText(), found.analysis, found.figure, newName);
  if (!changes)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      { zh: `“${newName}”不是数字`, en: `“${newName}” is no number` }[language],
    );
  const edits = changes.flatMap(change =>
    toTextEdits(change.edits, document).map((edit): AnnotatedTextEdit => ({
      ...edit,
      annotationId: change.why,
    })),
  );
  if (!abilities.annotatedEdits)
    return {
      changes: { [document.uri]: edits.map(({ range, newText }) => ({ range, newText })) },
    };
  const changeAnnotations = Object.fromEntries(
    changes.map(({ why }): [string, ChangeAnnotation] => [
      why,
      { label: LABELS[why][language], needsConfirmation: why !== "own" },
    ]),
  );
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }],
    changeAnnotations,
  };
}

const LABELS: Readonly<Record<FigureChange["why"], { readonly zh: string; readonly en: string }>> = {
  own: { zh: "这个数字", en: "The number itself" },
  told: { zh: "写着同一个数的地方", en: "Where the same number is told" },
  total: { zh: "随之变动的合计", en: "Totals that depend on it" },
};

function changeable(
  position: Position,
  draft: OpenDraft,
): { readonly analysis: Analysis; readonly figure: Figure } | undefined {
  const analysis = draft.analyse();
  const figure = analysis && figureAt(analysis, draft.target.document.offsetAt(position));
  return figure && canBeChanged(figure) ? { analysis, figure } : undefined;
}
