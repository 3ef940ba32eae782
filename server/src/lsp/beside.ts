import type { Report } from "../core/index.ts";
import type { Configuration } from "./configuration.ts";
import { sourceOf } from "./documentUri.ts";
import type { LastYears } from "./lastYears.ts";
import type { Regions } from "./regions.ts";
import type { ServerSettings } from "./settings.ts";

interface Known {
  readonly own: ServerSettings;
  readonly beside: ServerSettings;
}

/** What drafts are checked beside: their settings with last year's report, and with the units of a region. */
export class Beside {
  readonly #configuration: Configuration;
  readonly #lastYears: LastYears;
  readonly #regions: Regions;
  readonly #known = new Map<string, Known>();

  constructor(configuration: Configuration, lastYears: LastYears, regions: Regions) {
    this.#configuration = configuration;
    this.#lastYears = lastYears;
    this.#regions = regions;
  }

  /** Files may have changed; whether any draft is checked beside some. */
  forget(): boolean {
    this.#lastYears.forget();
    this.#regions.forget();
    return this.#regions.isInUse || [...this.#known.values()].some(({ own, beside }) => own !== beside);
  }

  /** A draft's settings with what was last known. */
  known(uri: string, own: ServerSettings): ServerSettings {
    const known = this.#known.get(uri);
    return known?.own === own ? known.beside : own;
  }

  /** The same object as long as nothing has changed. What takes long is left to be told of later. */
  async of(uri: string, own: ServerSettings, report: Report): Promise<ServerSettings> {
    const collection = await this.#configuration.collectionAt(uri);
    const previous = await this.#lastYears.of(report, sourceOf(uri), own.check);
    const units = collection && this.#regions.unitsOf(collection, report, own.language);
    const { check } = this.known(uri, own);
    if (check.previous === previous && check.units === units) return this.known(uri, own);
    const beside = withBoth(own, previous, units);
    this.#known.set(uri, { own, beside });
    return beside;
  }

  /** The same with all that can be known, however long it takes. */
  async all(uri: string, own: ServerSettings, report: Report): Promise<ServerSettings> {
    const collection = await this.#configuration.collectionAt(uri);
    const previous = await this.#lastYears.of(report, sourceOf(uri), own.check);
    const units = collection && (await this.#regions.allUnitsOf(collection, report, own.language));
    return previous || units ? withBoth(own, previous, units) : own;
  }

  closed(uri: string): void {
    this.#known.delete(uri);
  }
}

type Check = ServerSettings["check"];

const withBoth = (
  own: ServerSettings,
  previous: Check["previous"],
  units: Check["units"],
): ServerSettings => ({
  ...own,
  check: { ...own.check, ...(previous && { previous }), ...(units && { units }) },
});
