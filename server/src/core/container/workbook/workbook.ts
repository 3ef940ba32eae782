import { readPart, Relations } from "../archive/part.ts";
import type { Archive } from "../archive/archive.ts";
import type { ContainedDraft } from "../contained.ts";
import { draftTextOf } from "../draftText.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { childOf, elementsOf, type Element } from "../xml.ts";
import { cellsIn, contentsOf, hasProse, readSheet, type Sheet } from "./sheet.ts";
import { CellValues } from "./values.ts";

/** Of all sheets together: the letters of their XML, and their cells, blank ones between others counted. */
const MOST = { letters: 40_000_000, cells: 400_000 } as const;

/** Reads the sheets of an Excel workbook that are shown, one after the other. */
export function openWorkbook(archive: Archive): ContainedDraft | DocumentRefusal {
  const name = new Relations(archive, "").ofType("officeDocument") ?? "xl/workbook.xml";
  const relations = new Relations(archive, name);
  const roots = new Map<string, Element>();
  for (const type of ["", "sharedStrings", "styles"]) {
    const own = type ? relations.ofType(type) : name;
    const part = own === undefined ? undefined : readPart(archive, own);
    if (part && "reason" in part) return part;
    if (part) roots.set(type, part.root);
  }
  const sheets = childOf(roots.get(""), "sheets");
  if (!sheets) return refusals.damaged;
  const values = new CellValues(roots.get("sharedStrings"), roots.get("styles"));
  const read: Sheet[] = [];
  let [letters, cells] = [0, 0];
  for (const { attributes } of elementsOf(sheets)) {
    if ((attributes.get("state") ?? "visible") !== "visible") continue;
    const part = readPart(archive, relations.byId(attributes.get("id") ?? "") ?? "");
    if (!part) continue;
    if ("reason" in part) return part;
    const sheet = readSheet(part.root, attributes.get("name") ?? "", values);
    letters += part.xml.length;
    cells += cellsIn(sheet);
    if (letters > MOST.letters || cells > MOST.cells) return refusals.tooLarge;
    read.push(sheet);
  }
  const isWithProse = read.some(hasProse);
  const contents = read.flatMap(sheet => contentsOf(sheet, isWithProse));
  const draft = draftTextOf(contents);
  return "reason" in draft ? draft : { kind: "workbook", contents, ...draft, unread: [] };
}
