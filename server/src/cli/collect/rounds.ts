import { say, type Message } from "../../core/index.ts";
import { unitKey, type Baseline, type KnownFinding } from "../baseline.ts";
import type { Collection, Reported } from "./collection.ts";

/** This round beside an earlier one. */
export class Rounds {
  readonly #earlier: Baseline;
  /** What the earlier round found and this one doesn't, of units that have a report in this one. */
  readonly mended: readonly KnownFinding[];

  constructor(earlier: Baseline, { reports }: Collection) {
    this.#earlier = earlier;
    const now = new Set(reports.flatMap(({ unit }) => unit.findings.map(({ key }) => key)));
    const units = new Set(reports.map(({ unit }) => unitKey(unit)));
    this.mended = earlier.findings.filter(each => units.has(unitKey(each)) && !now.has(each.id));
  }

  stateOf(key: string): Message {
    return this.#earlier.has(key) ? STILL : NEW;
  }

  /** New, still there, mended. */
  countsOf({ unit }: Reported): readonly [number, number, number] {
    const still = unit.findings.filter(({ key }) => this.#earlier.has(key)).length;
    const mended = this.mended.filter(each => unitKey(each) === unitKey(unit)).length;
    return [unit.findings.length - still, still, mended];
  }
}

const NEW = say("新增", "new");
const STILL = say("未改", "still there");
