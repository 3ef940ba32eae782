import { basename, join, resolve } from "node:path";
import ignore from "ignore";
import {
  readDraft,
  regionUnits,
  say,
  type KeptUnit,
  type Message,
  type RegionUnits,
  type UnitDocument,
} from "../core/index.ts";
import { openDraft } from "./documentFile.ts";
import { shownPath } from "./elsewhere.ts";
import type { Collection } from "./folderSettings.ts";
import { readRoster } from "./roster.ts";
import { searchFolder } from "./searchFolder.ts";

/** What came of a unit's file. */
export interface UnitOutcome {
  readonly unit?: KeptUnit | undefined;
  readonly reason?: Message | undefined;
}

/** The files of a region's units, without its own report; whole paths. */
export function unitFiles({ folder, region, units }: Collection): string[] {
  const pattern = ignore().add(units);
  return [...searchFolder(folder)]
    .filter(({ path }) => pattern.ignores(path))
    .map(({ path }) => join(folder, path))
    .filter(path => path !== region);
}

/** The reports of a region's units, each as `unitAt` has it; a roster that can't be read is told, and left aside. */
export async function unitsOfRegion(
  collection: Collection,
  cwd: string,
  unitAt: (path: string) => Promise<UnitOutcome>,
  complain: (path: string, reason: Message) => void,
): Promise<RegionUnits | undefined> {
  const draft = await openDraft(collection.region);
  const report = "reason" in draft ? undefined : readDraft(draft.text)?.report;
  if (!report) return undefined;
  const roster = collection.roster === undefined ? [] : readRoster(collection.roster);
  if ("reason" in roster) complain(shownPath(cwd, collection.roster ?? ""), roster.reason);
  const documents = unitFiles(collection).map(async (path): Promise<UnitDocument> => {
    const { unit, reason } = await unitAt(path);
    return {
      document: shownPath(cwd, path),
      fileName: basename(path),
      ...(unit && { unit }),
      ...(reason && { reason: unreadable(reason) }),
    };
  });
  const entries = "reason" in roster ? [] : roster;
  return regionUnits(
    { form: report.form.key, ...(report.year !== undefined && { year: report.year }) },
    await Promise.all(documents),
    entries.map(({ name, document }) => ({
      name,
      ...(document !== undefined && { document: shownPath(cwd, resolve(cwd, document)) }),
    })),
  );
}

const unreadable = ({ zh, en }: Message) => say(`的文件没有读：${zh}`, `has a file that wasn't read: ${en}`);
