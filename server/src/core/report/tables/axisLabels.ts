import type { AxisEntry } from "../../form/axis.ts";
import { remembered } from "../../text/remembered.ts";
import { BOUNDS } from "./bounds.ts";
import { GRADES, LIKE_ENOUGH } from "./grades.ts";
import { fold, foldLabel, isSentence, likeness, most, type FoldedLabel } from "./label.ts";

/** How well a text in the draft names an entry of an axis. */
export interface LabelMatch {
  readonly entry: AxisEntry;
  /** Worded as the form has it or as a known variant. */
  readonly isOfficial: boolean;
  /** How surely, by `GRADES`. */
  readonly weight: number;
}

interface Wording {
  readonly entry: AxisEntry;
  readonly folded: FoldedLabel;
}

/** The labels of one axis, for finding what a text in the draft names. */
export class AxisLabels {
  readonly entries: readonly AxisEntry[];
  readonly #wordings: Wording[];
  readonly #byWords = new Map<string, Wording[]>();
  readonly #order: ReadonlyMap<AxisEntry, number>;
  /** Every beginning of a label, folded. */
  readonly #openings = new Set<string>();
  readonly #groups: ReadonlySet<string>;
  /** Every beginning of a group's label, folded. */
  readonly #groupOpenings = new Set<string>();

  private constructor(entries: readonly AxisEntry[]) {
    this.entries = entries;
    this.#order = new Map(entries.map((entry, at) => [entry, at]));
    this.#wordings = this.entries
      .filter(entry => entry.label)
      .flatMap(entry => wordingsOf(entry).map(text => ({ entry, folded: foldLabel(text) })));
    const groups = entries.flatMap(({ path }) => path.map(({ label }) => label));
    this.#groups = new Set(groups.map(label => foldLabel(label).words));
    for (const label of groups) addOpenings(this.#groupOpenings, fold(label));
    for (const text of this.entries.filter(entry => entry.label).flatMap(wordingsOf))
      for (const words of [fold(text), foldLabel(text).words]) addOpenings(this.#openings, words);
    for (const wording of this.#wordings)
      for (const key of new Set([wording.folded.words, wording.folded.bare])) {
        const known = this.#byWords.get(key);
        if (known) known.push(wording);
        else this.#byWords.set(key, [wording]);
      }
  }

  /** The labels of a form's axis, worked out once. */
  static of(owner: object, entries: () => readonly AxisEntry[]): AxisLabels {
    let labels = AxisLabels.#known.get(owner);
    if (!labels) AxisLabels.#known.set(owner, (labels = new AxisLabels(entries())));
    return labels;
  }

  static readonly #known = new WeakMap<object, AxisLabels>();

  /** The place of an entry in the form's order, from 0. */
  orderOf(entry: AxisEntry): number {
    return this.#order.get(entry) ?? -1;
  }

  /** The entries that the text names to the letter, or but for a note in brackets. */
  readonly exact = remembered(BOUNDS.labelLength, (text): readonly LabelMatch[] => {
    if (text.length > BOUNDS.labelLength) return NONE;
    const folded = foldLabel(text);
    const found =
      (folded.words && this.#byWords.get(folded.words)) || (folded.bare && this.#byWords.get(folded.bare));
    return found ? found.map(wording => matched(wording, folded, GRADES.worded)) : NONE;
  });

  /** Whether a label begins so, with its number or without. */
  opens(text: string): boolean {
    return this.#openings.has(fold(text));
  }

  /** Whether the label of a group begins so. */
  opensGroup(text: string): boolean {
    return this.#groupOpenings.has(fold(text));
  }

  /** Whether a text names a group of entries, and so none of them. */
  isGroup(text: string): boolean {
    return this.#groups.has(foldLabel(text).words);
  }

  /** The entries that the text comes near to, where it names none exactly. */
  readonly near = remembered(BOUNDS.labelLength, (text): readonly LabelMatch[] => {
    const folded = foldLabel(text);
    if (folded.words.length < 2 || isSentence(text)) return NONE;
    return this.#wordings.flatMap(wording => {
      if (isCutOrExtended(folded.words, wording.folded.words))
        return [{ ...matched(wording, folded, GRADES.cut), isOfficial: true }];
      const isNumbered = folded.mark !== "" && folded.mark === wording.folded.mark;
      const least = isNumbered ? LIKE_ENOUGH.numbered : LIKE_ENOUGH.words;
      const alike = Math.max(
        likenessFrom(least, folded.words, wording.folded.words),
        likenessFrom(least, folded.bare, wording.folded.bare),
      );
      return alike >= least ? [matched(wording, folded, alike * GRADES.misprinted)] : [];
    });
  });
}

const NONE: readonly LabelMatch[] = [];

function addOpenings(openings: Set<string>, words: string): void {
  for (let end = 1; end <= words.length; end++) openings.add(words.slice(0, end));
}

/** The likeness, where it can come to as much as that. */
const likenessFrom = (least: number, a: string, b: string): number =>
  most(a, b) < least ? 0 : likeness(a, b);

/** The first or last words of a label that stands on two lines, or a label with a few words around it: no misprints. */
const isCutOrExtended = (words: string, label: string): boolean =>
  (words.length >= 4 && (label.startsWith(words) || label.endsWith(words))) ||
  (label.length >= 4 && words.length <= 2 * label.length + 2 && words.includes(label));

/** A label as the form has it, its variants, and with the labels of the groups around it, which heads of one line join to it. */
const wordingsOf = ({ label, variants, path }: AxisEntry): string[] => [
  label,
  ...variants,
  ...path.map((_, i) => [...path.slice(i).map(group => group.label), label].join("")),
];

const matched = ({ entry, folded }: Wording, text: FoldedLabel, weight: number): LabelMatch => ({
  entry,
  isOfficial: weight === GRADES.worded,
  weight: weight + (text.mark !== "" && text.mark === folded.mark ? GRADES.numbered : 0),
});
