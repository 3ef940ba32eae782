import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  organNames,
  previousReport,
  readDraft,
  yearsIn,
  type Checked,
  type Message,
  type PreviousReport,
  type Settings,
} from "../core/index.ts";
import { openDraft } from "./documentFile.ts";
import { placesElsewhere, shownPath } from "./elsewhere.ts";
import { NOTHING_THERE } from "./paths.ts";
import { isDraftName, searchFolder } from "./searchFolder.ts";

type Reports = ReadonlyMap<string, PreviousReport>;

/** The drafts of a folder by their names, and the years that these have in them. */
interface Drafts {
  readonly names: readonly string[];
  readonly years: ReadonlySet<number>;
}

/**
 * Finds the report on the year before, by organ and year: at a place that is named, else beside the draft, in a file with
 * that year in its name. Lives as long as a run; every file is read once in it, and only what next year's figures start from
 * is kept.
 */
export class LastYears {
  readonly #reports = new Map<string, Promise<Reports>>();
  readonly #drafts = new Map<string, Drafts>();

  /** Whether one may be found; else nobody needs to know whose report a draft is. */
  mayHelp(draft: string, place: string | undefined): boolean {
    return place !== undefined || this.#draftsIn(dirname(draft)).years.size > 1;
  }

  async of(
    { organ, year }: Checked["report"],
    draft: string,
    { previousAt: place, renamed }: Settings,
    cwd: string,
  ): Promise<PreviousReport | undefined> {
    if (organ === undefined || year === undefined) return undefined;
    const folder = dirname(draft);
    const names = organNames(organ, renamed);
    const besides = () =>
      this.#draftsIn(folder)
        .names.filter(name => yearsIn(name).includes(year - 1))
        .map(name => join(folder, name));
    const reports =
      place === undefined
        ? this.#reportsOf(`${folder}/${year - 1}`, besides, cwd)
        : this.#reportsOf(place, () => filesAt(place), cwd);
    const known = await reports;
    return names.flatMap(name => known.get(keyOf(name, year - 1)) ?? [])[0];
  }

  #reportsOf(key: string, files: () => readonly string[], cwd: string): Promise<Reports> {
    let known = this.#reports.get(key);
    if (!known) this.#reports.set(key, (known = readAll(files(), cwd)));
    return known;
  }

  #draftsIn(folder: string): Drafts {
    let known = this.#drafts.get(folder);
    if (!known) this.#drafts.set(folder, (known = draftsIn(folder)));
    return known;
  }
}

/** Why no report can be read at a place that is named; a folder is looked through when one is wanted. */
export async function faultAt(place: string): Promise<Message | undefined> {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return NOTHING_THERE;
  if (found.isDirectory()) return undefined;
  const draft = await openDraft(place);
  return "reason" in draft ? draft.reason : undefined;
}

function draftsIn(folder: string): Drafts {
  const names = readdirSync(folder).filter(isDraftName);
  return { names, years: new Set(names.flatMap(yearsIn)) };
}

const keyOf = (organ: string, year: number): string => `${organ} ${year}`;

function filesAt(place: string): readonly string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  return [...searchFolder(place)].filter(({ unread }) => !unread).map(({ path }) => join(place, path));
}

/** The reports among some files; the first counts where there are two of one organ and year. */
async function readAll(files: readonly string[], cwd: string): Promise<Reports> {
  const reports = new Map<string, PreviousReport>();
  for (const file of files) {
    const draft = await openDraft(file);
    if ("reason" in draft) continue;
    const report = readDraft(draft.text)?.report;
    const places = report && placesElsewhere(shownPath(cwd, file), draft, report);
    const previous = report && previousReport(report, places);
    if (!previous || report.organ === undefined) continue;
    const key = keyOf(report.organ, previous.year);
    if (!reports.has(key)) reports.set(key, previous);
  }
  return reports;
}
