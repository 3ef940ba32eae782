import { resolve } from "node:path";
import { applyEdits, check, fixAll, type Checked, type Message, type Settings } from "../core/index.ts";
import { readDraft, writeDraft, type DraftFile, type Refusal } from "./draftFile.ts";
import type { DraftPath } from "./paths.ts";

/** A file that could be read, and what came of it. */
export interface CheckedFile {
  readonly target: DraftPath;
  readonly draft: DraftFile;
  /** Undefined when it is no report. */
  readonly checked: Checked | undefined;
  /** Places mended in the file. */
  readonly mended: number;
  /** Why what could be mended was not written. */
  readonly unwritten?: Message;
}

/** Reads and checks a file; with `mend`, applies first what can't be wrong and writes it back. */
export function checkFile(
  target: DraftPath,
  cwd: string,
  given: Settings,
  mend: boolean,
): CheckedFile | Refusal {
  const settings = { ...given, isFinal: true };
  const path = resolve(cwd, target.path);
  const draft = readDraft(path);
  if ("reason" in draft) return draft;
  const asItIs = { target, draft, checked: check(draft.text, settings), mended: 0 };
  const edits = mend ? fixAll(draft.text, settings) : [];
  if (!edits.length) return asItIs;
  const text = applyEdits(draft.text, edits);
  const written = writeDraft(path, draft, text);
  return "reason" in written
    ? { ...asItIs, unwritten: written.reason }
    : { target, draft: written, checked: check(text, settings), mended: edits.length };
}
