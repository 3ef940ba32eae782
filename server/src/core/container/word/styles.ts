import { childOf, elementsOf, numberOf, valueOf, type Element } from "../xml.ts";

/** How a paragraph is numbered: by which list, at which level (from 0). */
export interface ListReference {
  readonly list: string;
  readonly level: number | undefined;
}

interface Style {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly numbered: ListReference | undefined;
  readonly outline: number | undefined;
}

/** What the styles of a document say of a paragraph's number and depth. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(root: Element | undefined) {
    for (const element of root ? elementsOf(root) : []) {
      const id = element.attributes.get("styleId");
      if (element.name === "style" && id !== undefined) this.#styles.set(id, styleOf(id, element));
    }
  }

  /** By the paragraph's own properties, else by its style; list "0" takes a number away. */
  numberedBy(properties: Element | undefined): (ListReference & { readonly style?: string }) | undefined {
    const own = numberedIn(properties);
    if (own) return own;
    for (const { id, numbered } of this.#chain(properties)) if (numbered) return { ...numbered, style: id };
    return undefined;
  }

  /** Depth of a heading, from 1; undefined for other paragraphs. */
  depthOf(properties: Element | undefined): number | undefined {
    const outlines = this.#chain(properties).map(({ outline }) => outline);
    const level = [outlineIn(properties), ...outlines].find(each => each !== undefined);
    return level !== undefined && level < BODY ? level + 1 : undefined;
  }

  /** The list that a style for lists stands for. */
  listOf(style: string): string | undefined {
    return this.#styles.get(style)?.numbered?.list;
  }

  /** A paragraph's style and those that it is based on; a circle of them has an end too. */
  #chain(properties: Element | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.#named(valueOf(properties, "pStyle"));
    for (; style && chain.length < LONGEST_CHAIN; style = this.#named(style.basedOn)) chain.push(style);
    return chain;
  }

  #named(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.#styles.get(id);
  }
}

/** Styles that are based on each other: Word allows fewer. */
const LONGEST_CHAIN = 50;

/** The outline level of text that is no heading. */
const BODY = 9;

function styleOf(id: string, element: Element): Style {
  const properties = childOf(element, "pPr");
  return {
    id,
    basedOn: valueOf(element, "basedOn"),
    numbered: numberedIn(properties),
    outline: outlineIn(properties),
  };
}

const outlineIn = (properties: Element | undefined): number | undefined => numberOf(properties, "outlineLvl");

function numberedIn(properties: Element | undefined): ListReference | undefined {
  const numbered = childOf(properties, "numPr");
  const list = valueOf(numbered, "numId");
  if (list === undefined) return undefined;
  return { list, level: numberOf(numbered, "ilvl") };
}
