import { childOf, elementsOf, isOn, numberOf, valueOf, type Element } from "../xml.ts";
import { numeral } from "./numberFormats.ts";
import type { Styles } from "./styles.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** %1 stands for the number of the first level. */
  readonly text: string;
  readonly isLegal: boolean;
  /** The style whose paragraphs are numbered so. */
  readonly style: string | undefined;
  /** Which level, from 1, makes it begin anew; 0 none; undefined any above it. */
  readonly restart: number | undefined;
}

interface NumberedList {
  /** Lists that share it go on counting from each other. */
  readonly shared: string;
  readonly levels: Levels;
  /** Levels that begin anew where the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts numbered paragraphs, as Word does, and writes their numbers out. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  readonly #styles: Styles;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  constructor(root: Element | undefined, styles: Styles) {
    this.#styles = styles;
    this.#lists = root ? listsIn(root, styles) : new Map();
  }

  /** The number of the next paragraph, which has these properties; empty for one without. */
  next(properties: Element | undefined): string {
    const numbered = this.#styles.numberedBy(properties);
    const list = numbered && this.#lists.get(numbered.list);
    if (!list) return "";
    const ofStyle = list.levels.findIndex(
      level => level?.style !== undefined && level.style === numbered.style,
    );
    const at = numbered.level ?? Math.max(0, ofStyle);
    const level = list.levels[at];
    if (!level) return "";
    const counts = this.#counts.get(list.shared) ?? [];
    this.#counts.set(list.shared, counts);
    if (!this.#used.has(numbered.list)) {
      this.#used.add(numbered.list);
      for (const [overridden, start] of list.starts) counts[overridden] = start - 1;
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < list.levels.length; below++)
      if (at < (list.levels[below]?.restart ?? below)) counts[below] = undefined;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = list.levels[Number(digit) - 1];
      const value = counts[Number(digit) - 1] ?? shown?.start ?? 1;
      return numeral(level.isLegal ? "decimal" : (shown?.format ?? "decimal"), value);
    });
  }
}

type Levels = readonly (Level | undefined)[];

/** What lists may share: their levels, or the style that has them. */
interface SharedList {
  readonly id: string;
  readonly levels: Levels;
  readonly link: string | undefined;
}

function listsIn(root: Element, styles: Styles): Map<string, NumberedList> {
  const shared = new Map<string, SharedList>();
  const instances = new Map<string, Element>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get(element.name === "num" ? "numId" : "abstractNumId") ?? "";
    if (element.name === "num") instances.set(id, element);
    else if (element.name === "abstractNum")
      shared.set(id, { id, levels: levelsIn(element), link: valueOf(element, "numStyleLink") });
  }
  const sharedOf = (instance: Element | undefined): SharedList | undefined =>
    shared.get(valueOf(instance, "abstractNumId") ?? "");
  const lists = new Map<string, NumberedList>();
  for (const [id, instance] of instances) {
    const own = sharedOf(instance);
    const linked =
      own?.link === undefined ? undefined : sharedOf(instances.get(styles.listOf(own.link) ?? ""));
    const list = linked ?? own;
    if (list) lists.set(id, listOf(list, instance));
  }
  return lists;
}

function levelsIn(list: Element): Levels {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS }, () => undefined);
  for (const element of elementsOf(list))
    if (element.name === "lvl") levels[indexOf(element)] = levelOf(element);
  return levels;
}

/** A list whose levels may be other than those that it shares. */
function listOf({ id, levels: shared }: SharedList, instance: Element): NumberedList {
  const levels = [...shared];
  const starts = new Map<number, number>();
  for (const override of elementsOf(instance)) {
    if (override.name !== "lvlOverride") continue;
    const own = childOf(override, "lvl");
    if (own) levels[indexOf(override)] = levelOf(own);
    const start = numberOf(override, "startOverride");
    if (start !== undefined) starts.set(indexOf(override), start);
  }
  return { shared: id, levels, starts };
}

/** The text of a number is no longer. */
const LONGEST_TEXT = 100;
const LEVELS = 9;
const indexOf = ({ attributes }: Element): number =>
  Math.max(0, Math.min(LEVELS - 1, Math.trunc(Number(attributes.get("ilvl"))) || 0));

function levelOf(level: Element): Level {
  const format = valueOf(level, "numFmt") ?? "decimal";
  return {
    start: numberOf(level, "start") ?? 0,
    format,
    text: format === "bullet" ? "" : (valueOf(level, "lvlText") ?? "").slice(0, LONGEST_TEXT),
    isLegal: isOn(level, "isLgl"),
    style: valueOf(level, "pStyle"),
    restart: numberOf(level, "lvlRestart"),
  };
}
