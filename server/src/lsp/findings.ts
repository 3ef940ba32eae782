import type { TextDocument } from "vscode-languageserver-textdocument";
import { readSettingsFile, type Finding, type Fix, type Patch, type Related } from "../core/index.ts";
import type { Analyses } from "./analyses.ts";
import type { Draft } from "./draft.ts";
import { isSettingsFile } from "./folderSettings.ts";
import type { ServerSettings } from "./settings.ts";

/**
 * Findings of an open draft. With `gouji.run` = onSave they are those of the saved text, moved to where their words stand
 * now; one of whose words any were edited since is withdrawn until the next save.
 */
export function findingsOf(draft: Draft, settings: ServerSettings, analyses: Analyses): readonly Finding[] {
  const found = (document: TextDocument): readonly Finding[] =>
    isSettingsFile(document.uri)
      ? readSettingsFile(document.getText()).findings
      : (analyses.of(document, settings)?.findings ?? []);
  switch (settings.run) {
    case "off":
      return [];
    case "onType":
      return found(draft.current);
    case "onSave":
      return found(draft.saved).flatMap(finding => moved(finding, draft.changes) ?? []);
  }
}

/** The finding with the places where its words are now; undefined when any of them were changed. */
function moved(finding: Finding, changes: Patch): Finding | undefined {
  const span = changes.locate(finding.span);
  const related = finding.related.map(each => movedRelated(each, changes));
  const fixes = finding.fixes.map(fix => movedFix(fix, changes));
  return span && related.every(isThere) && fixes.every(isThere)
    ? { ...finding, span, related, fixes }
    : undefined;
}

function movedRelated(related: Related, changes: Patch): Related | undefined {
  const span = changes.locate(related.span);
  return span && { ...related, span };
}

function movedFix(fix: Fix, changes: Patch): Fix | undefined {
  const edits = fix.edits.map(edit => {
    const span = changes.locate(edit.span);
    return span && { ...edit, span };
  });
  return edits.every(isThere) ? { ...fix, edits } : undefined;
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;
