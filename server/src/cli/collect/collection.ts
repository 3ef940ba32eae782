import type { RegionUnits, Unit } from "../../core/index.ts";
import type { Store } from "../keeper.ts";

/** A file as `gouji collect` keeps it. */
export interface CollectedFile {
  readonly path: string;
  /** Undefined for what is no report. */
  readonly unit?: Unit;
}

/** A file with a report in it. */
export interface Reported {
  readonly path: string;
  readonly unit: Unit;
}

/** A region's report beside those of its units. */
export interface Region extends Reported {
  readonly units: RegionUnits;
}

/** What `gouji collect` keeps of all files: findings, and figures as flat numbers. */
export class Collection implements Store {
  readonly #files = new Map<string, CollectedFile>();
  readonly #regions = new Map<string, RegionUnits>();

  add(path: string, unit: Unit | undefined): void {
    this.#files.set(path, { path, ...(unit && { unit }) });
  }

  addRegion(path: string, units: RegionUnits): void {
    this.#regions.set(path, units);
  }

  unitAt(path: string): Unit | undefined {
    return this.#files.get(path)?.unit;
  }

  get files(): readonly CollectedFile[] {
    return [...this.#files.values()];
  }

  /** This year's before those of years ago, in the order of the paths. */
  get reports(): readonly Reported[] {
    return this.files
      .flatMap(({ path, unit }) => (unit ? [{ path, unit }] : []))
      .sort((a, b) => (b.unit.year ?? 0) - (a.unit.year ?? 0) || (a.path < b.path ? -1 : 1));
  }

  get regions(): readonly Region[] {
    return [...this.#regions].flatMap(([path, units]) => {
      const unit = this.unitAt(path);
      return unit ? [{ path, unit, units }] : [];
    });
  }
}
