import ignore, { type Ignore } from "ignore";
import { IGNORE_FILES, isHidden } from "../core/index.ts";
import { addressOf, pathFrom, type Files, type StampedFile } from "./files.ts";

interface Search {
  /** Folders below each other that are looked into. */
  readonly depth: number;
  /** Whether each file's stamp is wanted, which costs a look at each. */
  readonly isStamped?: boolean;
  /** Whether what .gitignore and .goujiignore leave out is left out. */
  readonly heedsIgnoreFiles?: boolean;
}

/** What an ignore file leaves out, in and below its folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The files in and below a folder, but not what a dot or, as in the lock files of Word, ~$ hides. */
export async function* filesBelow(
  folder: string,
  files: Files,
  { depth, isStamped = false, heedsIgnoreFiles = false }: Search,
  above: readonly IgnoreFile[] = [],
): AsyncGenerator<StampedFile> {
  const entries = await files.list(folder, isStamped);
  const own = heedsIgnoreFiles
    ? await ignoreFilesIn(
        folder,
        entries.map(({ name }) => name),
        files,
      )
    : [];
  const ignored = [...above, ...own];
  for (const { name, isFolder, stamp } of entries) {
    const uri = addressOf(folder, name);
    if (isHidden(name) || leavesOut(ignored, uri, isFolder)) continue;
    // What has no stamp is never known to be the same.
    if (!isFolder) yield { uri, stamp: stamp ?? `unknown ${++unknown}` };
    else if (depth > 0)
      yield* filesBelow(uri, files, { depth: depth - 1, isStamped, heedsIgnoreFiles }, ignored);
  }
}

let unknown = 0;

async function ignoreFilesIn(folder: string, names: readonly string[], files: Files): Promise<IgnoreFile[]> {
  const texts: string[] = [];
  for (const name of IGNORE_FILES)
    if (names.includes(name)) texts.push((await files.text(addressOf(folder, name))) ?? "");
  return texts.length ? [{ folder, patterns: ignore().add(texts.join("\n")) }] : [];
}

/** The nearest file that speaks of it decides. */
function leavesOut(ignored: readonly IgnoreFile[], uri: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of ignored.toReversed()) {
    const path = pathFrom(folder, uri);
    const said = patterns.test(isFolder ? `${path}/` : path);
    if (said.ignored || said.unignored) return said.ignored;
  }
  return false;
}
