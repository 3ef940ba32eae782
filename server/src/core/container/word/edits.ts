import { applyEdits, type Edit } from "../../text/edit.ts";
import { pointAt, type Span } from "../../text/span.ts";
import type { EditStyle } from "../contained.ts";
import type { Home, PieceOrigin } from "../content.ts";
import type { ParagraphPlace } from "../places.ts";
import { cutsFor, type Cut } from "./cuts.ts";

/** What is put in the place of a stretch of a part's text. */
export interface XmlReplacement {
  readonly part: string;
  readonly place: Span;
  readonly xml: string;
}

/** How an edit of the draft's text is written into the document's parts; undefined where it can't be. */
export function replacementsFor(
  parts: ReadonlyMap<string, string>,
  places: readonly ParagraphPlace[],
  edit: Edit,
  { isTracked = false }: EditStyle,
): readonly XmlReplacement[] | undefined {
  const written: XmlReplacement[] = [];
  for (const [at, cut] of (cutsFor(places, edit) ?? []).entries()) {
    const newText = at === 0 ? edit.newText : "";
    const part = parts.get("home" in cut ? cut.home.part : cut.origin.part) ?? "";
    const replacements = isTracked ? tracked(part, cut, newText) : replaced(part, cut, newText);
    if (!replacements) return undefined;
    written.push(...replacements);
  }
  return written.length ? written : undefined;
}

/** The texts of the parts that change. */
export function withReplacements(
  parts: ReadonlyMap<string, string>,
  replacements: readonly XmlReplacement[],
): Map<string, string> {
  const once = new Map(
    replacements.map(each => [`${each.part} ${each.place.start} ${each.place.end}`, each]),
  );
  const edits = new Map<string, Edit[]>();
  for (const { part, place, xml } of once.values()) {
    const ofPart = edits.get(part) ?? [];
    edits.set(part, ofPart);
    ofPart.push({ span: place, newText: xml });
  }
  return new Map([...edits].map(([part, own]) => [part, applyEdits(parts.get(part) ?? "", own)]));
}

function replaced(xml: string, cut: Cut, newText: string): XmlReplacement[] | undefined {
  if ("home" in cut) return [filled(cut.home, runOf(xml, cut.home.look, "t", escaped(newText)))];
  const { origin, place } = cut;
  const space = keptSpace(xml, origin, place, newText);
  return space && [...space, { part: origin.part, place, xml: escaped(newText) }];
}

const filled = ({ part, place, before, after }: Home, run: string): XmlReplacement => ({
  part,
  place,
  xml: before + run + after,
});

const AUTHOR = "勾稽";

/** The same with the marks of a tracked change, which ends the run around it and begins another behind. */
function tracked(xml: string, cut: Cut, newText: string): XmlReplacement[] | undefined {
  const name = prefixIn(xml);
  const { look } = "home" in cut ? cut.home : cut.origin;
  const { start, end } = "home" in cut ? cut.home.place : cut.place;
  const mark = (kind: "ins" | "del", id: number, run: string): string =>
    `<${name}${kind} ${name}id="${id}" ${name}author="${AUTHOR}">${run}</${name}${kind}>`;
  // Each change has a number of its own.
  const free = lastId(xml) + 1 + 2 * start;
  const added = newText && mark("ins", free, runOf(xml, look, "t", escaped(newText)));
  if ("home" in cut) return [filled(cut.home, added)];
  const space = keptSpace(xml, cut.origin, cut.place, " ");
  const old = xml.slice(start, end);
  const removed = old && mark("del", free + 1, runOf(xml, look, "delText", old));
  const closing = `</${name}t></${name}r>`;
  const opening = `<${name}r>${look}<${name}t xml:space="preserve">`;
  return (
    space && [...space, { part: cut.origin.part, place: cut.place, xml: closing + removed + added + opening }]
  );
}

const runOf = (xml: string, look: string, kind: "t" | "delText", words: string): string => {
  const name = prefixIn(xml);
  return `<${name}r>${look}<${name}${kind} xml:space="preserve">${words}</${name}${kind}></${name}r>`;
};

/** White space at the ends of a text is lost where its tag doesn't keep it; undefined where words have no tag of their own. */
function keptSpace(
  xml: string,
  { part }: PieceOrigin,
  { start, end }: Span,
  newText: string,
): XmlReplacement[] | undefined {
  const from = xml.lastIndexOf("<", start - 1);
  const tag = xml.slice(from, xml.indexOf(">", from) + 1);
  if (!/^<(?:\w+:)?t[\s>]/.test(tag)) return undefined;
  const words = xml.slice(from + tag.length, start) + newText + xml.slice(end, xml.indexOf("<", end));
  if (tag.includes("preserve") || !/^\s|\s$/.test(words)) return [];
  return [{ part, place: pointAt(from + tag.length - 1), xml: ' xml:space="preserve"' }];
}

/** What the names of Word's own elements open with, usually `w:`. */
function prefixIn(xml: string): string {
  const [, prefix] = /xmlns:(\w+)="[^"]{0,100}wordprocessingml[^"]{0,40}\/main"/.exec(xml) ?? [];
  return prefix === undefined ? "" : `${prefix}:`;
}

const lastId = (xml: string): number => {
  let last = 0;
  for (const [, id] of xml.matchAll(/\bid="(\d{1,9})"/g)) last = Math.max(last, Number(id));
  return last;
};

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
