import { say, type Message } from "../../text/message.ts";
import type { Archive } from "../archive/archive.ts";
import { bytesOfPart, readPart, Relations, type XmlPart } from "../archive/part.ts";
import { withContents } from "../archive/rewrite.ts";
import type { ContainedDraft } from "../contained.ts";
import type { Content } from "../content.ts";
import { draftTextOf } from "../draftText.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { childOf, elementsOf } from "../xml.ts";
import { BodyReader } from "./body.ts";
import { replacementsFor, withReplacements } from "./edits.ts";
import { Numbering } from "./numbering.ts";
import { Styles } from "./styles.ts";

/** Texts of parts, by name. */
type Texts = ReadonlyMap<string, string>;

/** Reads a Word document; `changed` are the texts of parts that were edited since. */
export function openWord(archive: Archive, changed: Texts = new Map()): ContainedDraft | DocumentRefusal {
  const parts = partsOf(archive, changed);
  if ("reason" in parts) return parts;
  const { main, styles, numbering, notes } = parts;
  const body = childOf(main.root, "body");
  if (!body) return refusals.damaged;
  const reader = (part: XmlPart): BodyReader => new BodyReader(part, styles, numbering);
  const ofBody = reader(main);
  const contents = [...ofBody.read(body), ...notes.flatMap(part => notesIn(part, reader(part)))];
  const draft = draftTextOf(contents);
  if ("reason" in draft) return draft;
  const { text, places } = draft;
  const texts = new Map([main, ...notes].map(({ name, xml }) => [name, xml]));
  return {
    kind: "word",
    contents,
    text,
    places,
    unread: ofBody.objects ? [embedded(ofBody.objects)] : [],
    writing: {
      holds: edit => replacementsFor(texts, places, edit, {}) !== undefined,
      edited: (edits, style) => {
        if ([...archive.entries.keys()].some(name => name.startsWith("_xmlsignatures/")))
          return refusals.signed;
        const replacements = edits.flatMap(edit => replacementsFor(texts, places, edit, style) ?? []);
        return openWord(archive, new Map([...changed, ...withReplacements(texts, replacements)]));
      },
      bytes: () => packed(archive, changed),
    },
  };
}

interface Parts {
  readonly main: XmlPart;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: readonly XmlPart[];
}

function partsOf(archive: Archive, changed: Texts): Parts | DocumentRefusal {
  const name = new Relations(archive, "").ofType("officeDocument") ?? "word/document.xml";
  const relations = new Relations(archive, name);
  const parts = new Map<string, XmlPart>();
  for (const type of ["officeDocument", "styles", "numbering", "footnotes", "endnotes"]) {
    const own = type === "officeDocument" ? name : relations.ofType(type);
    const part = own === undefined ? undefined : readPart(archive, own, changed);
    if (part && "reason" in part) return part;
    if (part) parts.set(type, part);
  }
  const main = parts.get("officeDocument");
  if (!main) return refusals.damaged;
  const styles = new Styles(parts.get("styles")?.root);
  return {
    main,
    styles,
    numbering: new Numbering(parts.get("numbering")?.root, styles),
    notes: ["footnotes", "endnotes"].flatMap(type => parts.get(type) ?? []),
  };
}

/** Notes at the feet of pages, each opening with the number that stands in the text. */
const notesIn = ({ root }: XmlPart, reader: BodyReader): Content[] =>
  elementsOf(root)
    .filter(({ attributes }) => (attributes.get("type") ?? "normal") === "normal")
    .flatMap(note => {
      const number = { words: `[${note.attributes.get("id") ?? ""}] ` };
      return reader
        .read(note)
        .map((content, at) =>
          at === 0 && content.kind === "paragraph"
            ? { ...content, pieces: [number, ...content.pieces] }
            : content,
        );
    });

const embedded = (count: number): Message =>
  say(
    `文档里嵌入了 ${count} 个其他程序的对象（例如 Excel 表），其中的内容没有检查`,
    `${count} embedded object${count === 1 ? "" : "s"} of other programs (such as a worksheet) not checked`,
  );

function packed(archive: Archive, changed: Texts): Uint8Array | DocumentRefusal {
  const contents = new Map<string, Uint8Array>();
  for (const [name, xml] of changed) {
    const bytes = bytesOfPart(archive, name, xml);
    if (!bytes) return refusals.damaged;
    contents.set(name, bytes);
  }
  return withContents(archive, contents);
}
