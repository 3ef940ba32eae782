import { pointAt, spanOf } from "../../text/span.ts";
import type { Home, TextPiece } from "../content.ts";
import { childOf, elementsOf, isElement, isOn, valueOf, wordsOf, type Element } from "../xml.ts";
import type { XmlPart } from "../archive/part.ts";
import type { Fields } from "./fields.ts";

/** What stands in a paragraph beside its words. */
export interface ParagraphContents {
  readonly pieces: TextPiece[];
  /** What its text boxes hold. */
  readonly boxes: Element[];
  /** How many objects of other programs it holds, whose words can't be read. */
  objects: number;
}

/** Elements whose children stand in the line as they would without them. */
const TRANSPARENT = new Set(
  "ins moveTo hyperlink smartTag customXml fldSimple dir bdo sdtContent Choice ruby rubyBase".split(" "),
);
/** What tracked changes take away isn't there any more: they are read as accepted. */
export const TAKEN_AWAY = new Set(["del", "moveFrom"]);

/** Reads the words of a paragraph as a reader sees them. */
export function readParagraph(part: XmlPart, paragraph: Element, fields: Fields): ParagraphContents {
  const contents: ParagraphContents = { pieces: [], boxes: [], objects: 0 };
  const read = (element: Element): void => {
    const { name } = element;
    if (name === "r") readRun(part, element, fields, contents);
    else if (name === "sdt") {
      if (!isPrompt(element)) elementsOf(element).forEach(read);
    } else if (name === "AlternateContent") elementsOf(chosen(element)).forEach(read);
    else if (name === "oMath" || name === "oMathPara") contents.pieces.push({ words: mathIn(element) });
    else if (TRANSPARENT.has(name)) elementsOf(element).forEach(read);
  };
  elementsOf(paragraph).forEach(read);
  return contents;
}

/** Whether a content control only shows what is to be put into it. */
export const isPrompt = (control: Element): boolean => isOn(childOf(control, "sdtPr"), "showingPlcHdr");

/** Of contents given twice, for newer and older programs, the first. */
export const chosen = (alternatives: Element): Element =>
  elementsOf(alternatives).find(({ name }) => name === "Choice") ??
  childOf(alternatives, "Fallback") ??
  alternatives;

const mathIn = (element: Element): string =>
  elementsOf(element)
    .map(child => (child.name === "t" ? wordsOf(child) : mathIn(child)))
    .join("");

/** What an element of a run says, other than its text. */
const SIGNS = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);
const NOTES = new Set(["footnoteReference", "endnoteReference"]);
const DRAWN = new Set(["drawing", "pict", "object"]);

function readRun(part: XmlPart, run: Element, fields: Fields, contents: ParagraphContents): void {
  const properties = childOf(run, "rPr");
  if (isOn(properties, "vanish")) return;
  const look = lookOf(part, properties);
  const isRaised = valueOf(properties, "vertAlign") === "superscript";
  const pieces: TextPiece[] = [];
  const read = (element: Element): void => {
    const { name } = element;
    if (name === "fldChar") fields.mark(element);
    else if (name === "AlternateContent") elementsOf(chosen(element)).forEach(read);
    else if (DRAWN.has(name)) {
      for (const box of boxesIn(element)) contents.boxes.push(box);
      if (name === "object") contents.objects++;
    } else if (!fields.areShown) return;
    else if (name === "t") for (const piece of piecesOf(part, element, look)) pieces.push(piece);
    else if (NOTES.has(name)) pieces.push({ words: `[${element.attributes.get("id") ?? ""}]` });
    else if (SIGNS.has(name) && !isPageBreak(element)) pieces.push({ words: SIGNS.get(name) ?? "" });
  };
  elementsOf(run).forEach(read);
  // A raised number is a note's, and must not be read with the figure before it.
  const isNote = isRaised && pieces.length > 0;
  if (isNote) contents.pieces.push({ words: "[" });
  for (const piece of pieces) contents.pieces.push(piece);
  if (isNote) contents.pieces.push({ words: "]" });
}

const isPageBreak = (sign: Element): boolean =>
  sign.name === "br" && /^(?:page|column)$/.test(sign.attributes.get("type") ?? "");

function piecesOf({ name }: XmlPart, text: Element, look: string): TextPiece[] {
  return text.children.flatMap(node =>
    isElement(node) || !node.words
      ? []
      : {
          words: node.words.replace(/[\t\r\n]/g, " "),
          origin: {
            part: name,
            place: node.place,
            isLiteral: node.words.length === node.place.end - node.place.start,
            look,
          },
        },
  );
}

/** The contents of text boxes, wherever they stand in a drawing. */
const boxesIn = (drawn: Element): Element[] =>
  elementsOf(drawn).flatMap(child =>
    child.name === "txbxContent"
      ? [child]
      : child.name === "AlternateContent"
        ? boxesIn(chosen(child))
        : boxesIn(child),
  );

/** What tracked changes say of a run is of that run alone. */
const OF_ONE_RUN = new Set(["ins", "del", "moveFrom", "moveTo", "rPrChange"]);

/** How a run's words look, as its XML says, for a run that is to look the same. */
function lookOf({ xml }: XmlPart, properties: Element | undefined): string {
  const kept = properties ? elementsOf(properties).filter(({ name }) => !OF_ONE_RUN.has(name)) : [];
  if (!properties || !kept.length) return "";
  const { opening, closing } = properties;
  const inside = kept.map(each => xml.slice(each.opening.start, each.closing.end)).join("");
  return xml.slice(opening.start, opening.end) + inside + xml.slice(closing.start, closing.end);
}

/** Where words go into a paragraph that has none; they look as its first run would, else as its end does. */
export function homeOf(part: XmlPart, paragraph: Element): Home {
  const { opening, closing } = paragraph;
  const run = elementsOf(paragraph).find(({ name }) => name === "r");
  const look = lookOf(part, childOf(run ?? childOf(paragraph, "pPr"), "rPr"));
  const home = { part: part.name, look };
  if (closing.start < closing.end) return { ...home, place: pointAt(closing.start), before: "", after: "" };
  const tag = /^<([^\s/>]+)/.exec(part.xml.slice(opening.start, opening.end))?.[1] ?? "";
  return { ...home, place: spanOf(opening.end - 2, opening.end), before: ">", after: `</${tag}>` };
}
