import { axisOf, leavesAt } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { isRounding, total, ZERO, type Exact } from "../number/exact.ts";
import { isClaim, isGrave, isSure, type CellKey, type Claim, type Taking } from "../prose/claims/claim.ts";
import { takingsOf } from "../prose/claims/claims.ts";
import type { Mention } from "../prose/mention.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import type { Prose } from "../prose/read.ts";
import { once } from "../text/once.ts";
import { say, type Message } from "../text/message.ts";
import { citedNumber } from "./claimWords.ts";
import type { Figure, Identity } from "../network/network.ts";
import { placesOf } from "./places.ts";
import { proseIdentity, TABLE, type ProseFigures } from "./proseFigures.ts";

/** What the prose says of the tables' figures, beyond doubt or in accord with them. */
export function* tableIdentities(
  prose: Prose,
  cells: ReadonlyMap<string, Figure>,
  figures: ProseFigures,
  waysToMend: WaysToMend,
): Generator<Identity> {
  const { form } = prose.report;
  for (const claim of claimsIn(prose)) {
    const answer = answerTo(claim, claim.mention.quantity.value, form, cells, waysToMend);
    if (
      !answer ||
      !(answer.isHeld || isSure(claim)) ||
      isRounded(claim, answer) ||
      isOfOnePart(claim, answer)
    )
      continue;
    const figure = figures.of(claim.mention, claim.paragraph);
    const named = added(answer);
    yield proseIdentity(TABLE, figure.span.start, {
      name: figure.name,
      reason: say(`应与${named.zh}一致`, `it answers to ${named.en}`),
      words: { whole: citedNumber(claim.mention, answer.figures, form), parts: named },
      parts: answer.figures,
      wholes: [figure],
    });
  }
}

/** What one body of a place had, which can't be more than all had: 全市收到 952 件，市教育局 25 件. */
export function* boundsOfBodies(
  prose: Prose,
  cells: ReadonlyMap<string, Figure>,
  figures: ProseFigures,
): Generator<Identity> {
  const { form } = prose.report;
  for (const claim of takingsIn(prose).filter(isClaim)) {
    if (!claim.doubts.includes("bodyWithin") || claim.doubts.some(doubt => doubt !== "bodyWithin")) continue;
    const answers = claim.readings.flatMap(
      reading => answerTo({ readings: [reading] }, claim.mention.quantity.value, form, cells) ?? [],
    );
    const [most] = answers.toSorted((a, b) => (a.amount > b.amount ? -1 : 1));
    if (!most) continue;
    const figure = figures.of(claim.mention, claim.paragraph);
    const named = added(most);
    yield proseIdentity(TABLE, figure.span.start, {
      name: figure.name,
      reason: say(`不应多于${named.zh}`, `it can't be more than ${named.en}`),
      words: { whole: citedNumber(claim.mention, most.figures, form), parts: named },
      parts: most.figures,
      wholes: [figure],
      relation: ">=",
    });
  }
}

/** Whether it has fewer decimals than the table, rounded or cut off; only money has any. */
function isRounded({ mention: { quantity } }: Claim, { isHeld, amount }: Answer): boolean {
  return !isHeld && isRounding(quantity.value, amount);
}

/** Whether the table speaks of one body's part of a number: 全县 128 件，其中县政府 21 件. */
function isOfOnePart({ mention, paragraph }: Claim, { isHeld, amount }: Answer): boolean {
  if (isHeld) return false;
  const parts = partsIn(paragraph).get(mention) ?? [];
  return parts.some(({ before, quantity }) => quantity.value === amount && BODY.test(before));
}

/** The parts that a paragraph divides its numbers into; worked out once. */
const partsIn = once(({ partitions }: Paragraph): ReadonlyMap<Mention, readonly Mention[]> => {
  const partsOf = new Map<Mention, Mention[]>();
  for (const { sums } of partitions)
    for (const { wholes, parts } of sums)
      for (const whole of wholes) partsOf.set(whole, [...(partsOf.get(whole) ?? []), ...parts]);
  return partsOf;
});

const BODY = /政府|机关|本级|[局厅委办](?:受理|收到|制发|作出|办理)?$/;

/** What each number of the prose was taken for; worked out once. */
export const takingsIn = once(({ report, paragraphs }: Prose): readonly Taking[] =>
  paragraphs.flatMap(paragraph => takingsOf(paragraph, report)),
);

/** The numbers of the prose that the tables answer for. */
export const claimsIn = once((prose: Prose): readonly Claim[] =>
  takingsIn(prose)
    .filter(isClaim)
    .filter(({ doubts }) => !doubts.some(isGrave)),
);

/** The cells that a claim answers to. */
export interface Answer {
  readonly figures: readonly Figure[];
  /** Of the cells, or of the groups that they make up. */
  readonly names: readonly Message[];
  /** What the cells come to. */
  readonly amount: Exact;
  readonly isHeld: boolean;
}

/** The cells by name, as they are added up. */
export const added = ({ names }: Pick<Answer, "names">): Message =>
  say(names.map(({ zh }) => zh).join("加"), names.map(({ en }) => en).join(" plus "));

/** Values for cells that the tables themselves prove wrong, one map for each way to mend them. */
export type WaysToMend = () => readonly ReadonlyMap<Figure, Exact>[];

/**
 * The first reading that holds, else the first that will once the tables are put right, else the likeliest; undefined
 * where the tables don't say, or lack what one of the readings asks for: it might be that one.
 */
export function answerTo(
  { readings, isAtMostFirst }: Pick<Claim, "readings" | "isAtMostFirst">,
  value: Exact,
  form: Form,
  cells: ReadonlyMap<string, Figure>,
  waysToMend: WaysToMend = () => [],
): Answer | undefined {
  const answers: Answer[] = [];
  let isOpen = false;
  for (const reading of readings) {
    const found = reading.map(place => cellsAt(place, form, cells));
    if (!found.every(places => places !== undefined)) {
      isOpen = true;
      continue;
    }
    const figures = found.flatMap(place => place.figures);
    const amount = total(figures.map(({ value }) => value ?? ZERO));
    const answer = { figures, names: found.map(({ name }) => name), amount, isHeld: amount === value };
    const [first] = answers;
    if (isAtMostFirst && first && amount > first.amount) continue;
    if (answer.isHeld) return answer;
    answers.push(answer);
  }
  if (isOpen) return undefined;
  if (answers.length < 2) return answers[0];
  const willHold = ({ figures }: Answer): boolean =>
    waysToMend().some(
      values => total(figures.map(figure => values.get(figure) ?? figure.value ?? ZERO)) === value,
    );
  return answers.find(willHold) ?? answers[0];
}

interface Cells {
  readonly figures: readonly Figure[];
  readonly name: Message;
}

/** The figures of a place, a group's row or its members; undefined where the draft lacks one of them. */
function cellsAt(place: CellKey, form: Form, cells: ReadonlyMap<string, Figure>): Cells | undefined {
  const table = form.tables.find(({ key }) => key === place.table);
  const grid = table?.grids.find(({ key }) => key === place.grid);
  if (!table || !grid) return undefined;
  const places = placesOf(table, grid);
  const at = (row: string, column: string): Figure | undefined => cells.get(places.at(row, column).id);
  const own = at(place.row, place.column);
  if (own) return isReadable(own) ? { figures: [own], name: own.name } : undefined;
  const [rows, columns] = [axisOf(grid.rows), axisOf(grid.columns)];
  const row = rows.find(({ key }) => key === place.row);
  const column = columns.find(({ key }) => key === place.column);
  if (!row || !column) return undefined;
  const figures = leavesAt(rows, row.key).flatMap(leaf =>
    leavesAt(columns, column.key).map(other => at(leaf, other)),
  );
  if (!figures.every(isReadable)) return undefined;
  return { figures, name: places.at(place.row, place.column).name };
}

const isReadable = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && (figure.value !== undefined || figure.gap?.kind === "empty");
