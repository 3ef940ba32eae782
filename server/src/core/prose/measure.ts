/** What a quantity is counted in. */
export interface Measure {
  /** One of the counters that mean the same (件 for 宗, 起, 例); undefined where none is written. */
  readonly unit: string | undefined;
  /** Whether it counts pieces of information, whose counters writers mix in one list: 条, 篇, 个. */
  readonly isPiece: boolean;
}

const PIECES = new Set([..."条篇个件份则项部册本种"]);

const SAME = new Map<string, string>();
for (const list of ["件 宗 起 例 件次", "人 名 位", "次 场 期 场次 期次", "户 家"]) {
  const [standard = "", ...others] = list.split(" ");
  for (const unit of others) SAME.set(unit, standard);
}

const MEASURES = new Map<string | undefined, Measure>();

/** The measure of a unit as written, the same object each time. */
export function measureOf(written: string | undefined): Measure {
  const known = MEASURES.get(written);
  if (known) return known;
  const unit = written === undefined ? undefined : (SAME.get(written) ?? written);
  const measure = { unit, isPiece: unit !== undefined && PIECES.has(unit) };
  MEASURES.set(written, measure);
  return measure;
}

/** Whether two may be added or compared: one unit, or one of them unsaid. */
export const sameUnit = (a: Measure, b: Measure): boolean =>
  a.unit === b.unit || a.unit === undefined || b.unit === undefined;
