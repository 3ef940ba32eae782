import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Fix, Patch, Related } from "../core/index.ts";
import type { Draft } from "./draft.ts";
import type { Settings } from "./settings.ts";

/** What is found in a document. */
export type Find = (document: TextDocument, settings: Settings) => readonly Finding[];

interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Findings of each open draft, worked out once for a text and its settings. With `gouji.run` = onSave they are those of the saved text, moved
 * to where their words stand now; one of whose words any were edited since is withdrawn until the next save.
 */
export class Findings {
  readonly #find: Find;
  readonly #analyses = new WeakMap<Draft, Analysis>();

  constructor(find: Find) {
    this.#find = find;
  }

  /** With spans of the draft's current text. */
  of(draft: Draft, settings: Settings): readonly Finding[] {
    switch (settings.run) {
      case "off":
        return [];
      case "onType":
        return this.#analyse(draft, draft.current, settings);
      case "onSave":
        return this.#analyse(draft, draft.saved, settings).flatMap(
          finding => moved(finding, draft.changes) ?? [],
        );
    }
  }

  #analyse(draft: Draft, document: TextDocument, settings: Settings): readonly Finding[] {
    const text = document.getText();
    const known = this.#analyses.get(draft);
    if (known?.text === text && known.settings === settings) return known.findings;
    const findings = this.#find(document, settings);
    this.#analyses.set(draft, { text, settings, findings });
    return findings;
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
