import type { Alignment } from "./alignment.ts";
import type { LabelledRow } from "./readRow.ts";

/** Where rows of one shape have their first figure. */
export class Votes {
  readonly #byShape = new Map<string, Map<number, number>>();
  readonly #starts = new Set<number>();
  /** Whether every row begins right behind its label. */
  areBehindLabels = true;

  get isEmpty(): boolean {
    return !this.#starts.size;
  }

  /** Where a row begins as all others do, in one column or right behind their labels; `otherwise` where there are none. */
  startOf({ labelColumn }: LabelledRow, otherwise: number | undefined): number | undefined {
    const [only, ...others] = this.#starts;
    if (this.isEmpty) return otherwise;
    return others.length ? (this.areBehindLabels ? labelColumn + 1 : undefined) : only;
  }

  /** Whether no row begins elsewhere. */
  allow(start: number): boolean {
    return [...this.#starts].every(each => each === start);
  }

  add(row: LabelledRow, way: Alignment): void {
    const start = startColumn(way);
    this.#starts.add(start);
    this.areBehindLabels &&= way.cells[0] === row.values[0];
    for (const shape of shapesOf(row)) {
      const starts = this.#byShape.get(shape) ?? new Map<number, number>();
      starts.set(start, (starts.get(start) ?? 0) + 1);
      this.#byShape.set(shape, starts);
    }
  }

  choose(row: LabelledRow, ways: readonly Alignment[]): Alignment | undefined {
    for (const shape of shapesOf(row)) {
      const starts = [...(this.#byShape.get(shape) ?? [])].sort(([, a], [, b]) => b - a);
      for (const [start] of starts) {
        const way = ways.find(candidate => startColumn(candidate) === start);
        if (way) return way;
      }
    }
    return undefined;
  }
}

const startColumn = (way: Alignment): number => way.cells[0]?.column ?? -1;

/** From the most telling shape to the least: width and label's column, width alone, label's column alone. */
const shapesOf = ({ source, labelColumn }: LabelledRow): string[] => [
  `${source.cells.length}/${labelColumn}`,
  `${source.cells.length}/`,
  `/${labelColumn}`,
];
