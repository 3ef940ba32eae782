/** What a quantity is counted in. */
export interface Counter {
  /** One of the counters that mean the same (件 for 宗, 起, 例); undefined where none is written. */
  readonly unit: string | undefined;
  /** Whether it counts pieces of information, whose counters writers mix in one list: 条, 篇, 个. */
  readonly countsInformation: boolean;
  readonly isMoney: boolean;
}

const OF_INFORMATION = new Set([..."条篇个件份则项部册本种"]);

/** Counters that mean the same, each list's first standing for all. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ["件", "宗", "起", "例", "件次"],
  ["人", "名", "位"],
  ["次", "场", "期", "场次", "期次"],
  ["户", "家"],
  ["条", "条次"],
  ["篇", "篇次"],
];

const STANDARD = new Map(
  SAME_MEANING.flatMap(([standard = "", ...others]) =>
    others.map((other): [string, string] => [other, standard]),
  ),
);

const COUNTERS = new Map<string | undefined, Counter>();

/** The counter of a unit as written, the same object each time. */
export function counterOf(written: string | undefined): Counter {
  const known = COUNTERS.get(written);
  if (known) return known;
  const unit = written === undefined ? undefined : (STANDARD.get(written) ?? written);
  const counter = {
    unit,
    countsInformation: unit !== undefined && OF_INFORMATION.has(unit),
    isMoney: unit !== undefined && /元$/.test(unit),
  };
  COUNTERS.set(written, counter);
  return counter;
}

/** Whether two may be added or compared: one unit, or one of them unsaid. */
export const sameUnit = (a: Counter, b: Counter): boolean =>
  a.unit === b.unit || a.unit === undefined || b.unit === undefined;
