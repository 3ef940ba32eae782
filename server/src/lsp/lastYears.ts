import {
  Lines,
  previousReport,
  readDraft,
  type PreviousReport,
  type Report,
  type Settings,
} from "../core/index.ts";
import type { ReadFile } from "./folderSettings.ts";

/** What a folder holds, by name; nothing where it can't be read. */
export type ListFolder = (uri: string) => Promise<readonly FolderEntry[]>;

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files that are read in search of a report: as many as one waits for. */
const MOST_READ = 400;

/** Folders below each other that are searched. */
const DEEPEST = 4;

/**
 * Finds the report on the year before, by organ and year: where the settings say, else beside the draft, in a file with that
 * year in its name.
 */
export class LastYears {
  readonly #readFile: ReadFile;
  readonly #listFolder: ListFolder;

  constructor(readFile: ReadFile, listFolder: ListFolder) {
    this.#readFile = readFile;
    this.#listFolder = listFolder;
  }

  async of({ organ, year }: Report, uri: string, settings: Settings): Promise<PreviousReport | undefined> {
    const folder = /^(.*)\/[^/]*$/.exec(uri)?.[1];
    if (organ === undefined || year === undefined || folder === undefined) return undefined;
    const { previousAt, renamed = [] } = settings;
    const names = [organ, ...renamed.filter(({ to }) => to === organ).map(({ from }) => from)];
    const files =
      previousAt === undefined
        ? (await this.#textsIn(folder, 0)).filter(file => yearsIn(file).includes(year - 1))
        : await this.#textsAt(previousAt);
    for (const file of inOrder(files, uri).slice(0, MOST_READ)) {
      const found = await this.#reportIn(file, names, year - 1);
      if (found) return found;
    }
    return undefined;
  }

  /** A folder's texts; a file's own address. */
  async #textsAt(uri: string): Promise<readonly string[]> {
    const within = await this.#textsIn(uri, DEEPEST);
    return within.length ? within : [uri];
  }

  async #textsIn(folder: string, depth: number): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const { name, isFolder } of await this.#listFolder(folder)) {
      const uri = `${folder}/${encodeURIComponent(name)}`;
      if (isFolder && depth > 0 && !/^(?:\.|node_modules$)/.test(name))
        texts.push(...(await this.#textsIn(uri, depth - 1)));
      else if (!isFolder && TEXT.test(name)) texts.push(uri);
    }
    return texts;
  }

  async #reportIn(uri: string, names: readonly string[], year: number): Promise<PreviousReport | undefined> {
    const text = await this.#readFile(uri);
    const words = text?.replace(/\s+/g, "") ?? "";
    if (text === undefined || !names.some(name => words.includes(name))) return undefined;
    const report = readDraft(text)?.report;
    if (report?.year !== year || !names.includes(report.organ ?? "")) return undefined;
    const lines = new Lines(text);
    return previousReport(report, ({ start, end }) => ({
      document: uri,
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    }));
  }
}

const TEXT = /\.(?:txt|md|markdown|html?)$/i;

/** A file's own name, as far as it can be told. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const yearsIn = (uri: string): number[] =>
  [...nameOf(uri).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));

/** Those first that are called as the draft is, but for years. */
function inOrder(files: readonly string[], draft: string): readonly string[] {
  const plain = (uri: string): string => nameOf(uri).replace(/\d{4}年?|\.[^.]*$/g, "");
  const own = plain(draft);
  return files.toSorted((a, b) => Number(plain(b) === own) - Number(plain(a) === own));
}
