import { strToU8, zipSync } from "fflate/browser";
import { textOfParagraph, type Content } from "../content.ts";
import { wordParagraph, type WordStyle } from "./wordParagraph.ts";
import { wordStyles } from "./wordStyles.ts";
import { wordTable } from "./wordTable.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A4 with the margins of official papers. */
const PAGE =
  `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
  `<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;

const byDepth: readonly WordStyle[] = ["Body", "Title", "Section", "Part"];

/** A document as a Word document; the same contents always give the same bytes. */
export function wordOfDocument(contents: readonly Content[]): Uint8Array {
  const body = contents.map((content, at) => {
    if (content.kind === "paragraph")
      return wordParagraph(textOfParagraph(content), byDepth[content.depth ?? 0] ?? "Body");
    // Word joins tables that nothing parts.
    return wordTable(content) + (contents[at + 1]?.kind === "paragraph" ? "" : wordParagraph("", "Table"));
  });
  const files = {
    "[Content_Types].xml":
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    "_rels/.rels": relation("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relation("styles", "styles.xml"),
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body.join("")}${PAGE}</w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${WORD}">${wordStyles}</w:styles>`,
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(HEADER + xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_DAY });
}

const HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
/** The first that an archive can name; the core knows no clock. */
const FIRST_DAY = "1980-01-02";

const relation = (type: string, target: string): string =>
  `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
