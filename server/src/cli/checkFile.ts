import { resolve } from "node:path";
import {
  applyEdits,
  atOnce,
  check,
  fixAll,
  fixDocument,
  keptFixes,
  readDraft,
  type Checked,
  type Message,
  type Settings,
} from "../core/index.ts";
import { unifiedDiff } from "./diff.ts";
import { mendDocument, openDraft, type DocumentFile } from "./documentFile.ts";
import { writeDraft, type DraftFile } from "./draftFile.ts";
import type { LastYears } from "./lastYears.ts";
import type { DraftPath } from "./paths.ts";
import type { Refusal } from "./readBytes.ts";

/** A file that could be read, and what came of it. */
export interface CheckedFile {
  readonly target: DraftPath;
  readonly draft: DraftFile | DocumentFile;
  /** Undefined when it is no report. */
  readonly checked: Checked | undefined;
  /** Names of the findings, where some of them aren't to be shown: names count all. */
  readonly keys?: readonly string[];
  /** Places mended in the file. */
  readonly mended: number;
  /** What mending would change, where that is only to be shown. */
  readonly diff?: string;
  /** Why what could be mended was not written. */
  readonly unwritten?: Message;
}

/** Whether to mend a file first, or only to show how, and whether changes stay to be seen where its format can show them. */
export interface Mending {
  readonly isWanted: boolean;
  readonly isOnlyShown: boolean;
  readonly isTracked: boolean;
}

/** A file that was read, with all that it is checked by. */
export interface OpenedFile {
  readonly target: DraftPath;
  readonly path: string;
  readonly draft: DraftFile | DocumentFile;
  readonly settings: Settings;
}

export async function openFile(
  target: DraftPath,
  cwd: string,
  given: Settings,
  lastYears: LastYears,
): Promise<OpenedFile | Refusal> {
  const path = resolve(cwd, target.path);
  const draft = await openDraft(path, target.bytes);
  if ("reason" in draft) return draft;
  const settings = await beside(lastYears, path, cwd, draft.text, { ...given, isFinal: true });
  return { target, path, draft, settings };
}

/**
 * Checks a file; where that is wanted, applies first what can't be wrong and writes it back, or shows what that
 * would change and checks the file as it is. Fixes are tried where their edits are given to others: each costs a check.
 */
export async function checkFile(
  { target, path, draft, settings }: OpenedFile,
  mending: Mending,
  givesEdits: boolean,
): Promise<CheckedFile> {
  const checkedAs = (of: DraftFile | DocumentFile) => ({
    target,
    draft: of,
    checked: (givesEdits ? checkedWithFixes : check)(of.text, settings),
  });
  if (mending.isOnlyShown) {
    const text = mendedText(draft, settings, mending);
    if (typeof text !== "string") return { ...checkedAs(draft), mended: 0, unwritten: text.reason };
    const diff = text === draft.text ? "" : await unifiedDiff(target.path, draft.text, text);
    return { ...checkedAs(draft), mended: 0, diff };
  }
  const mended = mending.isWanted ? mend(path, draft, settings, mending) : { draft, mended: 0 };
  return "reason" in mended
    ? { ...checkedAs(draft), mended: 0, unwritten: mended.reason }
    : { ...checkedAs(mended.draft), mended: mended.mended };
}

/** A checked draft, with the fixes that were tried. */
function checkedWithFixes(text: string, settings: Settings): Checked | undefined {
  const checked = check(text, settings);
  if (!checked) return undefined;
  return { ...checked, findings: atOnce(keptFixes({ text, settings, findings: checked.findings })) };
}

/** The settings with the report on the year before, where there is one. */
async function beside(
  lastYears: LastYears,
  path: string,
  cwd: string,
  text: string,
  settings: Settings,
): Promise<Settings> {
  if (!lastYears.mayHelp(path, settings.previousAt)) return settings;
  const report = readDraft(text, settings.form)?.report;
  const previous = report && (await lastYears.of(report, path, settings, cwd));
  return previous ? { ...settings, previous } : settings;
}

function mend(
  path: string,
  draft: DraftFile | DocumentFile,
  settings: Settings,
  { isTracked }: Mending,
): { readonly draft: DraftFile | DocumentFile; readonly mended: number } | Refusal {
  if ("document" in draft) return mendDocument(path, draft, settings, isTracked);
  const edits = fixAll(draft.text, settings);
  if (!edits.length) return { draft, mended: 0 };
  const written = writeDraft(path, draft, applyEdits(draft.text, edits));
  return "reason" in written ? written : { draft: written, mended: edits.length };
}

/** The file's text as mending would have it. */
function mendedText(draft: DraftFile | DocumentFile, settings: Settings, style: Mending): string | Refusal {
  if (!("document" in draft)) return applyEdits(draft.text, fixAll(draft.text, settings));
  const fixed = fixDocument(draft.document, settings, style);
  return "reason" in fixed ? fixed : fixed.document.text;
}
