import { Tokenizer } from "htmlparser2";
import { spanOf, type Span } from "../text/span.ts";

/** An element of an XML text, with its places there (UTF-16). */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the opening tag; the whole element, where it is all. */
  readonly opening: Span;
  /** Of the closing tag; the point behind an element that is one tag. */
  closing: Span;
  readonly children: (Element | XmlText)[];
}

/** Characters between tags: as many as they are written in, or, of an entity, what it stands for. */
export interface XmlText {
  readonly words: string;
  readonly place: Span;
}

/** Word writes some thirty levels at most. */
const DEEPEST = 400;
/** Elements and stretches of words: a report has a tenth of these. */
const MOST_NODES = 600_000;

/** Why an XML text isn't read: it isn't whole, or is nested or filled beyond measure. */
type Fault = "damaged" | "tooDeep" | "tooLarge";

/** The root of an XML text; a reason where it isn't read. */
export function readXml(xml: string): Element | Fault {
  const top: Element = elementOf("", spanOf(0, 0));
  const open: Element[] = [top];
  let fault: Fault | undefined;
  let nodes = 0;
  let start = 0;
  let name = "";
  let attribute = "";
  let value = "";
  let attributes: Map<string, string> | undefined;
  const ignore = (): void => {};
  const fail = (what: Fault): void => {
    fault ??= what;
    tokenizer.pause();
  };
  const add = (node: Element | XmlText): void => {
    open.at(-1)?.children.push(node);
    if (++nodes > MOST_NODES) fail("tooLarge");
  };
  const opened = (last: number): Element => {
    const element = elementOf(name, spanOf(start, last + 1), attributes);
    add(element);
    return element;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true },
    {
      onopentagname(first, last) {
        name = localName(xml.slice(first, last));
        start = first - 1;
        attributes = undefined;
      },
      onattribname(first, last) {
        attribute = localName(xml.slice(first, last));
        value = "";
      },
      onattribdata(first, last) {
        value += xml.slice(first, last);
      },
      onattribentity(point) {
        value += String.fromCodePoint(point);
      },
      onattribend() {
        (attributes ??= new Map()).set(attribute, value);
      },
      onopentagend(last) {
        open.push(opened(last));
        if (open.length > DEEPEST) fail("tooDeep");
      },
      onselfclosingtag(last) {
        opened(last);
      },
      onclosetag(first, last) {
        const element = open.pop();
        const close = xml.indexOf(">", last);
        if (!element || close < 0 || element.name !== localName(xml.slice(first, last))) fail("damaged");
        else element.closing = spanOf(first - 2, close + 1);
      },
      ontext(first, last) {
        add({ words: xml.slice(first, last), place: spanOf(first, last) });
      },
      ontextentity(point, last) {
        const place = spanOf(xml.lastIndexOf("&", last - 1), last);
        add({ words: String.fromCodePoint(point), place });
      },
      oncdata(first, last) {
        add({ words: xml.slice(first, last - 2), place: spanOf(first, last - 2) });
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(xml);
  if (!fault) tokenizer.end();
  if (fault) return fault;
  const root = elementsOf(top)[0];
  return open.length === 1 && root ? root : "damaged";
}

/** Of most elements. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const elementOf = (
  name: string,
  opening: Span,
  attributes: ReadonlyMap<string, string> = NO_ATTRIBUTES,
): Element => ({ name, attributes, opening, closing: spanOf(opening.end, opening.end), children: [] });

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const isElement = (node: Element | XmlText): node is Element => "children" in node;

export const elementsOf = ({ children }: Element): Element[] => children.filter(isElement);

/** The first child of that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => isElement(node) && node.name === name);

/** All that stands in the first child of that name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  const child = childOf(element, name);
  return child ? elementsOf(child) : [];
}

/** A child's attribute `val`, as WordprocessingML writes most of its properties. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get("val");

/** Such an attribute that is a whole number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = valueOf(element, name);
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on or off is on: there, and not said to be off. */
export const isOn = (element: Element | undefined, name: string): boolean => {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes.get("val") ?? "");
};

/** All the words in an element. */
export const wordsOf = (element: Element): string =>
  element.children.map(node => (isElement(node) ? wordsOf(node) : node.words)).join("");
