import {
  Lines,
  organNames,
  previousReport,
  readDraft,
  yearsIn,
  type PreviousReport,
  type Report,
  type Settings,
} from "../core/index.ts";
import { nameOf, parentOf, type Files } from "./files.ts";
import { isReadable, openFile } from "./openFile.ts";
import { filesBelow } from "./searchFolder.ts";

/** A file that may hold a report on an earlier year. */
interface Listed {
  readonly uri: string;
  readonly years: readonly number[];
  /** Without years and ending: what files on several years have in common. */
  readonly plainName: string;
}

interface Found {
  readonly organ?: string;
  readonly report: PreviousReport;
}

/** Files that are read in search of a report: as many as one waits for. */
const MOST_READ = 400;

/** Folders below each other that are searched. */
const DEEPEST = 4;

/**
 * Finds the report on the year before, by organ and year: where the settings say, else beside the draft, in a file with that
 * year in its name. A file is read anew only once it has another stamp.
 */
export class LastYears {
  readonly #files: Files;
  readonly #listed = new Map<string, Promise<readonly Listed[]>>();
  readonly #stamps = new Map<string, Promise<string>>();
  readonly #read = new Map<string, { readonly stamp: string; readonly found: Promise<Found | undefined> }>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Files may have changed. */
  forget(): void {
    this.#listed.clear();
    this.#stamps.clear();
  }

  /** The same object as long as the file is the same. */
  async of(
    { organ, year }: Pick<Report, "organ" | "year">,
    uri: string,
    { previousAt, renamed }: Settings,
  ): Promise<PreviousReport | undefined> {
    const folder = parentOf(uri);
    if (organ === undefined || year === undefined || folder === undefined) return undefined;
    const names = organNames(organ, renamed);
    const files =
      previousAt === undefined
        ? (await this.#in(folder, 0)).filter(({ years }) => years.includes(year - 1))
        : await this.#in(previousAt, DEEPEST);
    for (const file of ownFirst(files, uri).slice(0, MOST_READ)) {
      const found = await this.#reportIn(file.uri);
      if (found?.report.year === year - 1 && names.includes(found.organ ?? "")) return found.report;
    }
    return undefined;
  }

  /** A folder's files; a file itself. */
  #in(uri: string, depth: number): Promise<readonly Listed[]> {
    let listed = this.#listed.get(uri);
    if (!listed) this.#listed.set(uri, (listed = this.#list(uri, depth)));
    return listed;
  }

  async #list(uri: string, depth: number): Promise<readonly Listed[]> {
    const files: string[] = [];
    for await (const file of filesBelow(uri, this.#files, { depth }))
      if (isReadable(file.uri)) files.push(file.uri);
    return (files.length ? files : [uri].filter(isReadable)).map(uri => ({
      uri,
      years: yearsIn(nameOf(uri)),
      plainName: plainName(uri),
    }));
  }

  async #reportIn(uri: string): Promise<Found | undefined> {
    let stamped = this.#stamps.get(uri);
    if (!stamped) this.#stamps.set(uri, (stamped = this.#files.freshStampOf(uri)));
    const stamp = await stamped;
    const known = this.#read.get(uri);
    if (known?.stamp === stamp) return known.found;
    const found = this.#find(uri);
    this.#read.set(uri, { stamp, found });
    return found;
  }

  async #find(uri: string): Promise<Found | undefined> {
    const file = await openFile(uri, this.#files);
    const report = "reason" in file ? undefined : readDraft(file.text)?.report;
    if ("reason" in file || !report) return undefined;
    const lines = new Lines(file.text);
    const previous = previousReport(report, ({ start, end }) => ({
      document: file.shownAs,
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    }));
    return previous && { report: previous, ...(report.organ !== undefined && { organ: report.organ }) };
  }
}

const plainName = (uri: string): string => nameOf(uri).replace(/\d{4}年?|\.[^.]*$/g, "");

/** Those first that are called as the draft is, but for years. */
function ownFirst(files: readonly Listed[], draft: string): readonly Listed[] {
  const own = plainName(draft);
  return [
    ...files.filter(({ plainName }) => plainName === own),
    ...files.filter(({ plainName }) => plainName !== own),
  ];
}
