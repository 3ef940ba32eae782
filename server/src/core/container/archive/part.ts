import { strFromU8, strToU8 } from "fflate/browser";
import { unpack, type Archive } from "./archive.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { elementsOf, readXml, type Element } from "../xml.ts";

/** A part of a document of Office: an XML text in its archive. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
  readonly root: Element;
}

const MARK = [0xef, 0xbb, 0xbf];
const marked = (bytes: Uint8Array): number =>
  MARK.every((byte, at) => bytes[at] === byte) ? MARK.length : 0;

/** A part of the archive, or its new text, read; undefined where there is none of that name. */
export function readPart(
  archive: Archive,
  name: string,
  changed?: ReadonlyMap<string, string>,
): XmlPart | DocumentRefusal | undefined {
  const bytes = changed?.has(name) ? undefined : unpack(archive, name);
  if (bytes && "reason" in bytes) return bytes;
  const xml = changed?.get(name) ?? (bytes && strFromU8(bytes.subarray(marked(bytes))));
  if (xml === undefined) return undefined;
  const root = readXml(xml);
  return typeof root === "string" ? refusals[root] : { name, xml, root };
}

/** The bytes of a part's new text; undefined where its old bytes can't be kept around it. */
export function bytesOfPart(archive: Archive, name: string, xml: string): Uint8Array | undefined {
  const old = unpack(archive, name);
  if (!old || "reason" in old) return undefined;
  const from = marked(old);
  const isKept = strToU8(strFromU8(old.subarray(from))).every((byte, at) => byte === old[from + at]);
  if (!isKept) return undefined;
  const written = strToU8(xml);
  const bytes = new Uint8Array(from + written.length);
  bytes.set(old.subarray(0, from));
  bytes.set(written, from);
  return bytes;
}

/**
 * The name of a part that another leads to (the archive itself has the name ""), by the last word of the relation's type,
 * which is the same in all editions of the format.
 */
export const related = (archive: Archive, from: string, type: string): string | undefined =>
  targetOf(archive, from, ({ attributes }) => (attributes.get("Type") ?? "").endsWith(`/${type}`));

/** So too, by the relation's own name. */
export const relatedById = (archive: Archive, from: string, id: string): string | undefined =>
  targetOf(archive, from, ({ attributes }) => attributes.get("Id") === id);

function targetOf(
  archive: Archive,
  from: string,
  isMeant: (relation: Element) => boolean,
): string | undefined {
  const slash = from.lastIndexOf("/") + 1;
  const relations = readPart(archive, `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
  if (!relations || "reason" in relations) return undefined;
  const target = elementsOf(relations.root).find(isMeant)?.attributes.get("Target");
  return target === undefined ? undefined : resolved(from.slice(0, slash), target);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}
