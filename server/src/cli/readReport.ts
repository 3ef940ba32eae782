import { resolve } from "node:path";
import { check, printable, type Checked, type Language } from "../core/index.ts";
import { openDraft } from "./documentFile.ts";
import { FolderSettings } from "./folderSettings.ts";
import { withForm } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { NOT_A_REPORT } from "./textFormat.ts";

/** The one report that a command is about; undefined, with the reason said on stderr, where there is none. */
export async function readReport(
  path: string,
  { form, lang }: { readonly form: string; readonly lang: Language },
  terminal: Terminal,
): Promise<Checked | undefined> {
  const draft = await openDraft(resolve(terminal.cwd, path));
  const settings = withForm(new FolderSettings(terminal.cwd).of(path), form);
  const checked = "reason" in draft ? undefined : check(draft.text, settings);
  if (!checked) {
    const reason = "reason" in draft ? draft.reason : NOT_A_REPORT;
    terminal.err(`gouji: ${printable(path)}: ${reason[lang]}\n`);
  }
  return checked;
}
