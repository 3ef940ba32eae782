import { basename, join, resolve } from "node:path";
import ignore from "ignore";
import {
  headOf,
  readDraft,
  regionUnits,
  type KeptUnit,
  type Message,
  type RegionUnits,
  type UnitDocument,
} from "../core/index.ts";
import type { Checker } from "./checker.ts";
import type { Store } from "./keeper.ts";
import type { CheckTask, FileOutcome } from "./checkTask.ts";
import { openDraft } from "./documentFile.ts";
import { shownPath } from "./elsewhere.ts";
import type { Collection } from "./folderSettings.ts";
import type { DraftPath } from "./paths.ts";
import { readRosterFile } from "./roster.ts";
import { searchFolder } from "./searchFolder.ts";

/** What came of a unit's file. */
interface UnitOutcome {
  readonly unit?: KeptUnit | undefined;
  readonly reason?: Message | undefined;
}

/** The files of a region's units, without its own report; whole paths. */
function unitFiles({ folder, region, units }: Collection): string[] {
  const pattern = ignore().add(units);
  return [...searchFolder(folder)]
    .filter(({ path }) => pattern.ignores(path))
    .map(({ path }) => join(folder, path))
    .filter(path => path !== region);
}

/** The reports of a region's units, each as `unitAt` has it; a roster that can't be read is told, and left aside. */
async function unitsOfRegion(
  collection: Collection,
  cwd: string,
  unitAt: (path: string) => Promise<UnitOutcome>,
  complain: (path: string, reason: Message) => void,
): Promise<RegionUnits | undefined> {
  const draft = await openDraft(collection.region);
  const report = "reason" in draft ? undefined : readDraft(draft.text)?.report;
  if (!report) return undefined;
  const roster = collection.roster === undefined ? [] : readRosterFile(collection.roster);
  if ("reason" in roster) complain(shownPath(cwd, collection.roster ?? ""), roster.reason);
  const documents = unitFiles(collection).map(async (path): Promise<UnitDocument> => {
    const { unit, reason } = await unitAt(path);
    return {
      document: shownPath(cwd, path),
      fileName: basename(path),
      ...(unit && { unit }),
      ...(reason && { reason }),
    };
  });
  const entries = "reason" in roster ? [] : roster;
  return regionUnits(
    headOf(report),
    await Promise.all(documents),
    entries.map(({ name, document }) => ({
      name,
      ...(document !== undefined && { document: shownPath(cwd, resolve(cwd, document)) }),
    })),
  );
}

/** Checks reports of regions beside those of their units. */
export class RegionCheck {
  readonly #checker: Checker;
  readonly #taskOf: (target: DraftPath) => CheckTask;
  readonly #cwd: string;
  readonly #store: Store | undefined;
  readonly #complain: (path: string, reason: Message) => void;

  constructor(
    checker: Checker,
    taskOf: (target: DraftPath) => CheckTask,
    cwd: string,
    store: Store | undefined,
    complain: (path: string, reason: Message) => void,
  ) {
    this.#checker = checker;
    this.#taskOf = taskOf;
    this.#cwd = cwd;
    this.#store = store;
    this.#complain = complain;
  }

  async check(target: DraftPath, collection: Collection | undefined, jobs?: number): Promise<FileOutcome> {
    const task = this.#taskOf(target);
    if (!collection) return this.#checker.check(task);
    await this.#checker.begin(unitFiles(collection).length, jobs);
    const units = await unitsOfRegion(collection, this.#cwd, path => this.#unitAt(path), this.#complain);
    if (units) this.#store?.addRegion(target.path, units);
    const settings = { ...task.settings, ...(units && { units }) };
    return this.#checker.checkHere({ ...task, settings });
  }

  /** A unit's report, as it was kept; else checked for the region's sake alone. */
  async #unitAt(path: string): Promise<UnitOutcome> {
    const shown = shownPath(this.#cwd, path);
    const known = this.#store?.unitAt(shown);
    if (known) return { unit: known };
    const { unit, unread, trouble } = await this.#checker.check({
      ...this.#taskOf({ path: shown, isNamed: false }),
      mending: { isWanted: false, isOnlyShown: false, isTracked: false },
      format: "silent",
      isKept: true,
    });
    return { unit, reason: unread ?? trouble };
  }
}
