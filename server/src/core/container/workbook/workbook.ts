import { readPart, related, relatedById } from "../archive/part.ts";
import type { Archive } from "../archive/archive.ts";
import type { ContainedDraft } from "../contained.ts";
import { draftTextOf } from "../draftText.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { childOf, elementsOf, type Element } from "../xml.ts";
import { contentsOf, hasProse, readSheet, type Sheet } from "./sheet.ts";
import { CellValues } from "./values.ts";

/** Reads the sheets of an Excel workbook that are shown, one after the other. */
export function openWorkbook(archive: Archive): ContainedDraft | DocumentRefusal {
  const name = related(archive, "", "officeDocument") ?? "xl/workbook.xml";
  const roots = new Map<string, Element>();
  for (const type of ["", "sharedStrings", "styles"]) {
    const own = type ? related(archive, name, type) : name;
    const part = own === undefined ? undefined : readPart(archive, own);
    if (part && "reason" in part) return part;
    if (part) roots.set(type, part.root);
  }
  const sheets = childOf(roots.get(""), "sheets");
  if (!sheets) return refusals.damaged;
  const values = new CellValues(roots.get("sharedStrings"), roots.get("styles"));
  const read: Sheet[] = [];
  for (const { attributes } of elementsOf(sheets)) {
    if ((attributes.get("state") ?? "visible") !== "visible") continue;
    const part = readPart(archive, relatedById(archive, name, attributes.get("id") ?? "") ?? "");
    if (part && "reason" in part) return part;
    if (part) read.push(readSheet(part.root, attributes.get("name") ?? "", values));
  }
  const isWithProse = read.some(hasProse);
  const contents = read.flatMap(sheet => contentsOf(sheet, isWithProse));
  return { kind: "workbook", contents, ...draftTextOf(contents), unread: [] };
}
