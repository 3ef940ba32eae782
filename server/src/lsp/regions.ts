import ignore from "ignore";
import type { Connection } from "vscode-languageserver";
import {
  headOf,
  readRoster,
  regionUnits,
  say,
  type Language,
  type RegionUnits,
  type Report,
  type RosterEntry,
  type UnitDocument,
} from "../core/index.ts";
import { addressIn, nameOf, parentOf, pathFrom, type Files, type StampedFile } from "./files.ts";
import type { Collection } from "./folderSettings.ts";
import { mayBeReport, shownAs } from "./openFile.ts";
import { Progress } from "./progress.ts";
import type { KeptReport, Reports } from "./reports.ts";
import { filesBelow } from "./searchFolder.ts";

/** Folders below each other that are searched for units. */
const DEEPEST = 20;

/** What was found of a region's units. */
interface Gathered {
  readonly documents: readonly UnitDocument[];
  readonly roster: readonly RosterEntry[];
}

interface Region {
  readonly collection: Collection;
  isStale: boolean;
  gathered?: Gathered;
  /** Those that were gathered, for the region's organ, year and form. */
  sorted?: { readonly of: Gathered; readonly whose: string; readonly units: RegionUnits };
  gathering?: Promise<void> | undefined;
}

/** The units of regions whose reports are open: of these only what has changed is checked again. */
export class Regions {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #reports: Reports;
  readonly #regions = new Map<string, Region>();
  /** Called once a region's units are known, or others than before. */
  onChange: () => void = () => undefined;

  constructor(connection: Connection, files: Files, reports: Reports) {
    this.#connection = connection;
    this.#files = files;
    this.#reports = reports;
  }

  get isInUse(): boolean {
    return this.#regions.size > 0;
  }

  /** Files may have changed. */
  forget(): void {
    for (const region of this.#regions.values()) region.isStale = true;
  }

  /** As far as they are known, the same object as long as they are the same; what isn't known is gathered meanwhile. */
  unitsOf(collection: Collection, report: Report, language: Language): RegionUnits | undefined {
    const region = this.#regionOf(collection);
    this.#gather(region, language).catch((error: unknown) => this.#connection.console.error(String(error)));
    return sortedUnits(region, report);
  }

  /** All of them; undefined when the user turned away. */
  async allUnitsOf(
    collection: Collection,
    report: Report,
    language: Language,
  ): Promise<RegionUnits | undefined> {
    const region = this.#regionOf(collection);
    await this.#gather(region, language);
    return sortedUnits(region, report);
  }

  #regionOf(collection: Collection): Region {
    const known = this.#regions.get(collection.region);
    if (JSON.stringify(known?.collection) === JSON.stringify(collection)) return known as Region;
    const region: Region = { collection, isStale: true };
    this.#regions.set(collection.region, region);
    return region;
  }

  #gather(region: Region, language: Language): Promise<void> {
    if (region.isStale)
      region.gathering ??= this.#gatherAll(region, language).finally(() => (region.gathering = undefined));
    return region.gathering ?? Promise.resolve();
  }

  /** Until no file has changed meanwhile. */
  async #gatherAll(region: Region, language: Language): Promise<void> {
    while (region.isStale) {
      region.isStale = false;
      const documents = await this.#documents(region.collection, language);
      const gathered = documents && { documents, roster: await this.#roster(region.collection, language) };
      if (!gathered || areSame(gathered, region.gathered)) continue;
      region.gathered = gathered;
      this.onChange();
    }
  }

  /** Undefined when the user turned away: some of the units add up to nothing. */
  async #documents(
    { folder, region, units }: Collection,
    language: Language,
  ): Promise<readonly UnitDocument[] | undefined> {
    const pattern = ignore().add(units);
    const found: StampedFile[] = [];
    const search = { depth: DEEPEST, isStamped: true, heedsIgnoreFiles: true };
    for await (const file of filesBelow(folder, this.#files, search))
      if (file.uri !== region && mayBeReport(file.uri) && pattern.ignores(pathFrom(folder, file.uri)))
        found.push(file);
    const progress = new Progress(this.#connection, CHECKING[language]);
    try {
      const documents: UnitDocument[] = [];
      for (const [at, file] of found.entries()) {
        if (await progress.isCancelled(at, found.length)) return undefined;
        documents.push(documentOf(file, await this.#reports.of(file)));
      }
      return documents;
    } finally {
      progress.end();
    }
  }

  async #roster({ roster }: Collection, language: Language): Promise<readonly RosterEntry[]> {
    const text = roster === undefined ? undefined : await this.#files.text(roster);
    if (roster === undefined || text === undefined) return [];
    const lines = readRoster(text);
    if (!lines) this.#connection.window.showWarningMessage(`${nameOf(roster)}：${UNCLOSED[language]}`);
    return (lines ?? []).map(({ name, file }) => ({
      name,
      ...(file !== undefined && { document: shownAs(addressIn(parentOf(roster) ?? "", file)) }),
    }));
  }
}

const documentOf = ({ uri }: StampedFile, { unit, reason }: KeptReport): UnitDocument => ({
  document: shownAs(uri),
  fileName: nameOf(uri),
  ...(unit && { unit }),
  ...(reason && { reason }),
});

const areSame = (one: Gathered, other: Gathered | undefined): boolean =>
  one.documents.length === other?.documents.length &&
  one.documents.every(({ document, unit, reason }, at) => {
    const before = other.documents[at];
    return before?.document === document && before.unit === unit && before.reason?.zh === reason?.zh;
  }) &&
  JSON.stringify(one.roster) === JSON.stringify(other.roster);

function sortedUnits(region: Region, report: Report): RegionUnits | undefined {
  const { gathered, sorted } = region;
  if (!gathered) return undefined;
  const head = headOf(report);
  const whose = JSON.stringify(head);
  if (sorted?.of === gathered && sorted.whose === whose) return sorted.units;
  const units = regionUnits(head, gathered.documents, gathered.roster);
  region.sorted = { of: gathered, whose, units };
  return units;
}

const CHECKING = say("核对各单位的年报", "Checking the reports of the units");
const UNCLOSED = say("CSV 里有一个引号没有配对", "a quotation mark in the CSV isn't closed");
