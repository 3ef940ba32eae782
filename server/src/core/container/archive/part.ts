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

/** The parts that another leads to. */
export class Relations {
  readonly #folder: string;
  readonly #targets = new Map<string, string>();
  readonly #types = new Map<string, string>();

  /** From the part of that name; the archive itself has the name "". */
  constructor(archive: Archive, from: string) {
    const slash = from.lastIndexOf("/") + 1;
    this.#folder = from.slice(0, slash);
    const part = readPart(archive, `${this.#folder}_rels/${from.slice(slash)}.rels`);
    const relations = part && !("reason" in part) ? elementsOf(part.root) : [];
    for (const { attributes } of relations) {
      const target = attributes.get("Target");
      if (target === undefined) continue;
      const type = lastWord(attributes.get("Type") ?? "");
      if (!this.#types.has(type)) this.#types.set(type, target);
      this.#targets.set(attributes.get("Id") ?? "", target);
    }
  }

  /** The name of a part, by the last word of the relation's type, which is the same in all editions of the format. */
  ofType(type: string): string | undefined {
    return this.#resolved(this.#types.get(type));
  }

  /** So too, by the relation's own name. */
  byId(id: string): string | undefined {
    return this.#resolved(this.#targets.get(id));
  }

  #resolved(target: string | undefined): string | undefined {
    return target === undefined ? undefined : resolved(this.#folder, target);
  }
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}
