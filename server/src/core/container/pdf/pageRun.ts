/** Words that stand together on a page, in its own units, from its lower left corner. */
export interface PageRun {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
