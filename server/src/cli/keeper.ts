import type { RegionUnits, Unit } from "../core/index.ts";
import type { End } from "./formats/format.ts";
import type { UnreadPath } from "./paths.ts";

/** What is printed at the end, and what couldn't be written. */
export interface Ending {
  readonly printed: string;
  readonly refused?: UnreadPath;
}

/** Keeps what comes of all files. */
export interface Store {
  add(path: string, unit: Unit | undefined): void;
  addRegion(path: string, units: RegionUnits): void;
  /** What was kept of a file; undefined where nothing was. */
  unitAt(path: string): Unit | undefined;
}

/** Has the last word on what a store keeps of all files. */
export interface Keeper {
  readonly store: Store;
  end(end: End): Promise<Ending>;
}
