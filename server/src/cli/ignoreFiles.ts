import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { IGNORE_FILES } from "../core/index.ts";

/** What .gitignore and .goujiignore of a folder leave out, in and below it. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What isn't to be searched: the ignore files of a folder and those above it, up to a repository's own folder. */
export class IgnoreFiles {
  readonly #files: readonly IgnoreFile[];

  private constructor(files: readonly IgnoreFile[]) {
    this.#files = files;
  }

  /** Those that hold in a folder which is asked for by name: none that leaves out the folder itself. */
  static above(folder: string): IgnoreFiles {
    const files: IgnoreFile[] = [];
    for (let at = folder; ; at = dirname(at)) {
      files.unshift(...ignoreFileIn(at));
      if (existsSync(join(at, ".git")) || dirname(at) === at) break;
    }
    const above = files.filter(file => file.folder === folder || !leavesOut(file, folder, true));
    return new IgnoreFiles(above);
  }

  /** With those of a folder below. */
  below(folder: string): IgnoreFiles {
    const own = ignoreFileIn(folder).filter(file => !this.#files.some(known => known.folder === file.folder));
    return own.length ? new IgnoreFiles([...this.#files, ...own]) : this;
  }

  /** The nearest file that speaks of a path decides. */
  leavesOut(path: string, isFolder: boolean): boolean {
    const nearest = this.#files.findLast(file => {
      const { ignored, unignored } = testOf(file, path, isFolder);
      return ignored || unignored;
    });
    return nearest !== undefined && leavesOut(nearest, path, isFolder);
  }
}

/** A file that can't be read leaves nothing out. */
function ignoreFileIn(folder: string): IgnoreFile[] {
  const texts = IGNORE_FILES.flatMap(name => textOf(join(folder, name)));
  return texts.length ? [{ folder, patterns: ignore().add(texts.join("\n")) }] : [];
}

function textOf(path: string): string[] {
  try {
    return [readFileSync(path, "utf8")];
  } catch {
    return [];
  }
}

const leavesOut = (file: IgnoreFile, path: string, isFolder: boolean): boolean =>
  testOf(file, path, isFolder).ignored;

function testOf({ folder, patterns }: IgnoreFile, path: string, isFolder: boolean) {
  const below = relative(folder, path).replaceAll(sep, "/");
  return ignore.isPathValid(below) && below
    ? patterns.test(isFolder ? `${below}/` : below)
    : { ignored: false, unignored: false };
}
