import type { Checked, Message, Settings, Severity, Unit } from "../core/index.ts";
import { checkFile, type Mending } from "./checkFile.ts";
import type { Format } from "./formats/format.ts";
import { formats, type FormatName } from "./formats/index.ts";
import { keptUnit } from "./keptUnit.ts";
import { LastYears } from "./lastYears.ts";
import type { DraftPath } from "./paths.ts";
import type { TextStyle } from "./textStyle.ts";

/** All that it takes to check a file: plain data, so that a worker can be given it. */
export interface CheckTask {
  readonly target: DraftPath;
  readonly cwd: string;
  readonly settings: Settings;
  readonly mending: Mending;
  readonly format: FormatName;
  readonly style: TextStyle;
  /** Whether the report is kept beside others. */
  readonly isKept?: boolean;
}

/** What is left of a file once it is checked. */
export interface FileOutcome {
  /** Undefined for a file that can't be read. */
  readonly printed?: string;
  /** Undefined for what is no report. */
  readonly identities?: Checked["identities"];
  readonly severities: readonly Severity[];
  /** Where it is to be kept. */
  readonly unit?: Unit;
  /** Why a document that was found in a folder isn't read. */
  readonly unread?: Message;
  /** What went wrong with the file itself. */
  readonly trouble?: Message;
}

/** A thread lives as long as the run that it checks files for. */
const ofThread = new LastYears();

/** Checks a file and prints what is to be said of it; its text and all that was read in it are forgotten. */
export default async function checkTask(
  task: CheckTask,
  lastYears: LastYears = ofThread,
): Promise<FileOutcome> {
  const { target, cwd, settings, mending, format: name, style, isKept } = task;
  const format: Format = await formats[name]();
  const file = await checkFile(target, cwd, settings, mending, lastYears);
  if ("reason" in file)
    return {
      severities: [],
      ...(file.isUnread && !target.isNamed ? { unread: file.reason } : { trouble: file.reason }),
    };
  const { checked, unwritten } = file;
  const unit = isKept ? keptUnit(file, style.language) : undefined;
  return {
    printed: format.file(file, style),
    severities: checked?.findings.map(({ severity }) => severity) ?? [],
    ...(checked && { identities: checked.identities }),
    ...(unit && { unit }),
    ...(unwritten && { trouble: unwritten }),
  };
}
