import type { Checked, Message, Settings, Severity, Unit } from "../core/index.ts";
import { Cache } from "./cache.ts";
import { checkFile, openFile, type CheckedFile, type Mending } from "./checkFile.ts";
import type { Format } from "./formats/format.ts";
import { formats, type FormatName } from "./formats/index.ts";
import { keptUnit } from "./keptUnit.ts";
import { LastYears } from "./lastYears.ts";
import type { DraftPath } from "./paths.ts";
import { shownOf, type KnownFindings, type Shown } from "./shown.ts";
import { systemReason } from "./systemReason.ts";
import type { TextStyle } from "./textStyle.ts";

/** All that it takes to check a file: plain data, so that a worker can be given it. */
export interface CheckTask {
  readonly target: DraftPath;
  readonly cwd: string;
  readonly settings: Settings;
  readonly mending: Mending;
  readonly format: FormatName;
  readonly style: TextStyle;
  /** Which findings are printed. */
  readonly shown?: Shown;
  /** Folder of what came of files before. */
  readonly cache?: string;
  /** Whether the report is kept beside others. */
  readonly isKept?: boolean;
}

/** What is left of a file once it is checked. */
export interface FileOutcome {
  /** Undefined for a file that can't be read. */
  readonly printed?: string;
  /** Undefined for what is no report. */
  readonly identities?: Checked["identities"];
  /** Of all findings but those of an earlier round. */
  readonly severities: readonly Severity[];
  readonly known?: KnownFindings;
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
  const { target, cwd, settings, mending, format, style, shown, isKept } = task;
  const file = await openFile(target, cwd, settings, lastYears);
  if ("reason" in file)
    return {
      severities: [],
      ...(file.isUnread && !target.isNamed ? { unread: file.reason } : { trouble: file.reason }),
    };
  const work = async () => {
    const { givesEdits = false } = await formatOf(task);
    return outcomeOf(await checkFile(file, mending, givesEdits), task);
  };
  // What is written back or kept, or rests on many other files, is worked out anew.
  if (task.cache === undefined || mending.isWanted || isKept || settings.units) return work();
  const cache = new Cache(task.cache);
  const named = { path: target.path, isNamed: target.isNamed };
  const key = cache.keyOf(file.draft.bytes, named, file.settings, format, style, shown);
  const known = cache.read(key) as FileOutcome | undefined;
  if (known) return known;
  const outcome = await work();
  try {
    cache.write(key, outcome);
  } catch (error) {
    return { ...outcome, trouble: systemReason(error) };
  }
  return outcome;
}

const formatOf = ({ format }: CheckTask): Promise<Format> => formats[format]();

async function outcomeOf(file: CheckedFile, task: CheckTask) {
  const { style, shown, isKept } = task;
  const format = await formatOf(task);
  const { checked, unwritten } = file;
  const { known, counted, printed } = shownOf(file, shown);
  const unit = isKept ? keptUnit(file, style.language) : undefined;
  return {
    printed: format.file(printed, style),
    severities: counted,
    ...(checked && { identities: checked.identities }),
    ...(known && { known }),
    ...(unit && { unit }),
    ...(unwritten && { trouble: unwritten }),
  };
}
