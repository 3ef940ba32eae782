import { fitsItsRoom, inItsRoom } from "../../compose/room.ts";
import type { AxisEntry } from "../../form/axis.ts";
import type { Notation } from "../../document/document.ts";
import { allGrids } from "../../report/tables/grids.ts";
import { foldLabel } from "../../report/tables/label.ts";
import type { GridReading, PlacedLabel } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { sameAt, timesOf } from "../say/places.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";

/** Rows and columns bear the form's own terms. */
export default defineRule({
  id: "label-misprinted",
  severity: "warning",
  isPatient: true,
  summary: say("表格的行名或列名与规定格式不一致", "a row or column label differs from the form's term"),
  basis: formAsks(
    say("三张表的行、列名称由格式统一规定，不得改动", "the form prescribes the labels of its three tables"),
  ),
  *check({ report }) {
    const { text } = report.document;
    for (const { grid } of allGrids(report)) {
      const misprints = new Map<string, PlacedLabel[]>();
      for (const label of grid.labels) {
        if (label.how !== "misprinted" || isAsPrescribed(text, label) || isInPieces(text, grid, label))
          continue;
        if (isTorn(text, label) || goesOnFromAbove(text, label)) continue;
        if (holdsFigures(textOf(text, label.span)) && isUnread(grid, label)) continue;
        const key = `${textOf(text, label.span)}→${label.entry.label}`;
        misprints.set(key, [...(misprints.get(key) ?? []), label]);
      }
      for (const same of misprints.values()) yield problem(text, grid, same);
    }
  },
});

/** Whether the words that can be shown are right: then it is torn from others on further lines, not misprinted. */
const isAsPrescribed = (text: string, { entry, span }: PlacedLabel): boolean =>
  foldLabel(textOf(text, span)).words === foldLabel(entry.label).words;

/** Whether lines and spaces hold the table, so that a line may have pieces of several labels, and this is one of them or several. */
function isInPieces(text: string, { rows }: GridReading, { axis, entry, span }: PlacedLabel): boolean {
  const official = foldLabel(entry.label).words;
  const words = textOf(text, span).trim().split(/\s+/);
  const isPiece = words.some(word => official.includes(foldLabel(word).words));
  const isHeldBy = (notation: Notation): boolean => rows.some(row => row.notation === notation);
  return isPiece && (isHeldBy("columns") || (isHeldBy("lines") && axis === "column" && words.length > 1));
}

/** The same misprint of the same term is one finding, wherever it stands. */
function problem(text: string, { rows }: GridReading, [first, ...others]: PlacedLabel[]): Problem {
  const { entry, span } = first as PlacedLabel;
  const printed = textOf(text, span);
  const official = termOf(entry);
  const times = timesOf(others.length + 1);
  const edits = [first as PlacedLabel, ...others].map(label =>
    inItsRoom(text, { span: wordsIn(text, label.span), newText: official }),
  );
  // A line of a drawn table that grows past its bar is none of that table any more.
  const isTooLong =
    rows.some(({ notation }) => notation === "grid") && !edits.every(edit => fitsItsRoom(text, edit));
  return {
    span,
    message: say(
      `“${printed}”应为“${entry.label}”${times.zh}`,
      `“${printed}” should read “${entry.label}”${times.en}`,
    ),
    related: sameAt(others.map(other => other.span)),
    fixes:
      isTooLong || holdsFigures(printed)
        ? []
        : [offer(say(`改为“${official}”${times.zh}`, `Change to “${official}”${times.en}`), ...edits)],
  };
}

/** Whether the label's row is told as unread. */
const isUnread = ({ rows }: GridReading, { entry }: PlacedLabel): boolean =>
  rows.some(row => row.entry.key === entry.key && !row.isPlaced);

/** Whether figures stand behind the words, with other marks between than cells have (规章，0，0). */
const holdsFigures = (printed: string): boolean => /[\d０-９]$/.test(printed);

/** Whether what lacks of a label stands close below it: a label written out would double these words. */
function isTorn(text: string, { entry, span }: PlacedLabel): boolean {
  const printed = foldLabel(textOf(text, span)).words;
  const official = foldLabel(entry.label).words;
  const rest = official.slice(printed.length, printed.length + A_FEW);
  return rest.length === A_FEW && official.startsWith(printed) && closeBelow(text, span.end).includes(rest);
}

/** So many characters behind a place; a line's end is one of them, however it is written. */
const closeBelow = (text: string, at: number): string =>
  text
    .slice(at, at + 2 * CLOSE)
    .replaceAll("\r\n", "\n")
    .slice(0, CLOSE);

/** Whether a line opens with a later piece of a term of which the line above opens with an earlier one. */
function goesOnFromAbove(text: string, { entry, span }: PlacedLabel): boolean {
  const official = foldLabel(entry.label).words;
  const at = official.indexOf(foldLabel(textOf(text, span)).words);
  const lines = text.slice(Math.max(0, span.start - CLOSE), span.start).split(/\r\n?|\n/);
  if (at <= 0 || lines.length < 2 || /[\p{L}\p{N}]/u.test(lines.at(-1) ?? "")) return false;
  const [opening = ""] = (lines.at(-2) ?? "").trim().split(/\s+/);
  const { words } = foldLabel(opening);
  return words !== "" && official.slice(0, at).endsWith(words);
}

const A_FEW = 4;
const CLOSE = 200;

/** The term without its number, which the draft keeps as it has it. */
const termOf = ({ label }: AxisEntry): string => label.slice(foldLabel(label).start);

const wordsIn = (text: string, span: Span): Span =>
  spanOf(span.start + foldLabel(textOf(text, span)).start, span.end);
