import { ZERO } from "../../server/src/core/number/exact.ts";
import type { Draft } from "./draft.ts";
import type { Layout } from "./layout.ts";
import type { Random } from "./random.ts";
import type { Style } from "./write.ts";

/** What a draft's table three may be like, besides whole and in order. */
export interface Condition {
  /** The draft as somebody left it. */
  readonly left?: (draft: Draft, random: Random) => Draft;
  /** The table as it is drawn. */
  readonly drawn?: (layout: Layout, random: Random) => Layout;
  /** Rules that are right to speak of it. */
  readonly rules: readonly string[];
}

/** An empty cell at a row's end may be gone with its separator. */
const EMPTY = ["cell-empty", "cell-missing"];

const TABLE = "requests";
const isOwn = (key: string): boolean => key.startsWith(`${TABLE}/`);
const isTotal = (key: string): boolean => key.endsWith("|total");

const blanked = (draft: Draft, isBlank: (key: string) => boolean): Draft => ({
  ...draft,
  blanks: new Set([...draft.figures.keys()].filter(key => isOwn(key) && isBlank(key))),
});

export const conditions: Readonly<Record<string, Condition>> = {
  "zeros left empty here and there": {
    left: (draft, random) => blanked(draft, key => draft.figures.get(key) === ZERO && random.oneIn(4)),
    rules: EMPTY,
  },
  "zeros left empty": {
    left: draft => blanked(draft, key => draft.figures.get(key) === ZERO),
    rules: EMPTY,
  },
  "some totals left empty": {
    left: (draft, random) => blanked(draft, key => isTotal(key) && random.oneIn(3)),
    rules: EMPTY,
  },
  "all totals left empty": { left: draft => blanked(draft, isTotal), rules: EMPTY },
  "only totals filled in": { left: draft => blanked(draft, key => !isTotal(key)), rules: EMPTY },
  "heads torn over two lines": { drawn: withTornHead, rules: [] },
  "half typed": { drawn: cutOff, rules: ["row-missing"] },
};

/** The style with table three in such a condition. */
export const inCondition = (style: Style, { drawn }: Condition, random: Random): Style => ({
  ...style,
  table: (layout, textOf, key) =>
    style.table(drawn && key === TABLE ? drawn(layout, random) : layout, textOf, key),
});

/** The lowest heads with a line break in their words, and the second halves in a row of their own. */
function withTornHead({ width, rows }: Layout, random: Random): Layout {
  const lowest = rows.findIndex(row => row.some(({ content }) => content.kind === "figure")) - 1;
  const isTorn = new Set((rows[lowest] ?? []).filter(() => random.oneIn(2)));
  const half = (text: string): number => Math.ceil(text.length / 2);
  const textOf = (cell: Layout["rows"][number][number]): string =>
    "text" in cell.content ? cell.content.text : "";
  const isLong = (cell: Layout["rows"][number][number]): boolean =>
    cell.content.kind === "head" && textOf(cell).length > 3 && isTorn.has(cell);
  const upper = rows.slice(0, lowest + 1).map((row, at) =>
    row.map(cell => {
      if (isLong(cell))
        return {
          ...cell,
          content: { kind: "head" as const, text: textOf(cell).slice(0, half(textOf(cell))) },
        };
      return at + cell.rows === lowest + 1 && at < lowest ? { ...cell, rows: cell.rows + 1 } : cell;
    }),
  );
  const lower = (rows[lowest] ?? []).map(cell => ({
    ...cell,
    content: { kind: "head" as const, text: isLong(cell) ? textOf(cell).slice(half(textOf(cell))) : "" },
  }));
  return { width, rows: [...upper, lower, ...rows.slice(lowest + 1)] };
}

/** The table up to some row of its figures. */
function cutOff({ width, rows }: Layout, random: Random): Layout {
  const first = rows.findIndex(row => row.some(({ content }) => content.kind === "figure"));
  const end = random.int(first + 2, rows.length - 1);
  return {
    width,
    rows: rows
      .slice(0, end)
      .map((row, at) => row.map(cell => ({ ...cell, rows: Math.min(cell.rows, end - at) }))),
  };
}
