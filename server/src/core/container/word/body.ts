import type { Content, DocumentParagraph, TextPiece } from "../content.ts";
import { childOf, elementsOf, isOn, type Element } from "../xml.ts";
import { Fields } from "./fields.ts";
import type { Numbering } from "./numbering.ts";
import type { XmlPart } from "../archive/part.ts";
import { chosen, homeOf, isPrompt, readParagraph, TAKEN_AWAY } from "./paragraph.ts";
import type { Styles } from "./styles.ts";
import { readTable } from "./table.ts";

/** Reads what stands in a part of a Word document: its body, a cell, a text box, a note. */
export class BodyReader {
  /** What other programs put in, whose words can't be read. */
  objects = 0;
  readonly #part: XmlPart;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #fields = new Fields();
  /** Words of paragraphs whose ends were taken away: they go on in the next. */
  #carried: TextPiece[] = [];

  constructor(part: XmlPart, styles: Styles, numbering: Numbering) {
    this.#part = part;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  read(body: Element): Content[] {
    const contents = elementsOf(body).flatMap(element => this.#block(element));
    const left = this.#carried.splice(0);
    return left.length ? [...contents, { kind: "paragraph", pieces: left }] : contents;
  }

  #block(element: Element): Content[] {
    const { name } = element;
    if (TAKEN_AWAY.has(name)) return [];
    if (name === "p") return this.#paragraph(element);
    if (name === "tbl") return [readTable(element, cell => this.read(cell))];
    if (name === "altChunk") this.objects++;
    if (name === "sdt") return isPrompt(element) && !holdsTable(element) ? [] : this.#blocksIn(element);
    if (name === "AlternateContent") return this.#blocksIn(chosen(element));
    return TRANSPARENT.has(name) ? this.#blocksIn(element) : [];
  }

  #blocksIn(element: Element): Content[] {
    return elementsOf(element).flatMap(child => this.#block(child));
  }

  #paragraph(element: Element): Content[] {
    const properties = childOf(element, "pPr");
    const { pieces, boxes, objects } = readParagraph(this.#part, element, this.#fields);
    this.objects += objects;
    const below = boxes.flatMap(box => this.read(box));
    const end = childOf(properties, "rPr");
    if (isOn(end, "del") || isOn(end, "moveFrom")) {
      for (const piece of pieces) this.#carried.push(piece);
      return below;
    }
    const words = [...this.#carried.splice(0), ...pieces];
    const number = this.#numbering.next(properties);
    const depth = this.#styles.depthOf(properties);
    const paragraph: DocumentParagraph = {
      kind: "paragraph",
      pieces: number && words.length ? [{ words: numbered(number, words) }, ...words] : words,
      home: homeOf(this.#part, element),
      ...(depth && { depth }),
    };
    return [paragraph, ...below];
  }
}

const TRANSPARENT = new Set(["sdtContent", "customXml", "ins", "moveTo"]);

const holdsTable = (control: Element): boolean =>
  childOf(childOf(control, "sdtContent"), "tbl") !== undefined;

/** A paragraph's number, apart from figures and letters that come after it. */
const numbered = (number: string, [first]: readonly TextPiece[]): string =>
  /[\w.]$/.test(number) && /^[\w.]/.test(first?.words ?? "") ? `${number} ` : number;
