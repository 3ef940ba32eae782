import { childOf, elementsOf, numberOf, valueOf, type Element } from "../xml.ts";

/** How a paragraph is numbered: by which list, at which level (from 0). */
export interface ListReference {
  readonly list: string;
  readonly level: number | undefined;
}

/** What the styles of a document say of a paragraph's number and depth. */
export class Styles {
  readonly #styles = new Map<string, Element>();

  constructor(root: Element | undefined) {
    for (const style of root ? elementsOf(root) : []) {
      const id = style.attributes.get("styleId");
      if (style.name === "style" && id !== undefined) this.#styles.set(id, style);
    }
  }

  /** By the paragraph's own properties, else by its style; list "0" takes a number away. */
  numberedBy(properties: Element | undefined): (ListReference & { readonly style?: string }) | undefined {
    const own = numberedIn(properties);
    if (own) return own;
    for (const [id, style] of this.#chain(properties)) {
      const numbered = numberedIn(childOf(style, "pPr"));
      if (numbered) return { ...numbered, style: id };
    }
    return undefined;
  }

  /** Depth of a heading, from 1; undefined for other paragraphs. */
  depthOf(properties: Element | undefined): number | undefined {
    for (const of of [properties, ...this.#chain(properties).map(([, style]) => childOf(style, "pPr"))]) {
      const level = numberOf(of, "outlineLvl");
      if (level !== undefined) return level < BODY ? level + 1 : undefined;
    }
    return undefined;
  }

  /** The list that a style for lists stands for. */
  listOf(style: string): string | undefined {
    return numberedIn(childOf(this.#styles.get(style), "pPr"))?.list;
  }

  /** A paragraph's style and those that it is based on. */
  #chain(properties: Element | undefined): [string, Element][] {
    const chain = new Map<string, Element>();
    let id = valueOf(properties, "pStyle");
    for (
      let style;
      id !== undefined && !chain.has(id) && (style = this.#styles.get(id));
      id = valueOf(style, "basedOn")
    )
      chain.set(id, style);
    return [...chain];
  }
}

/** The outline level of text that is no heading. */
const BODY = 9;

function numberedIn(properties: Element | undefined): ListReference | undefined {
  const numbered = childOf(properties, "numPr");
  const list = valueOf(numbered, "numId");
  if (list === undefined) return undefined;
  return { list, level: numberOf(numbered, "ilvl") };
}
