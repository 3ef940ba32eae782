import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { printable, startOf } from "../../core/index.ts";
import type { CellValue, Row, Sheet } from "./sheet.ts";

/**
 * A workbook of Excel, packed as it is written, so that no sheet is ever whole in memory. Every text is a text cell: none is a
 * formula.
 */
export function* workbook(sheets: readonly Sheet[]): Generator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const given = (): Uint8Array[] => packed.splice(0);
  for (const [path, content] of frameOf(sheets)) {
    const part = new ZipPassThrough(path);
    zip.add(part);
    part.push(strToU8(content), true);
  }
  for (const [at, sheet] of sheets.entries()) {
    const part = new ZipDeflate(`xl/worksheets/sheet${at + 1}.xml`, { level: 6 });
    zip.add(part);
    for (const piece of inLargerPieces(sheetXml(sheet))) {
      part.push(strToU8(piece));
      yield* given();
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* given();
  packed = [];
}

/** Letters that are packed together: fewer cost time, more cost memory. */
const PIECE = 1 << 16;

function* inLargerPieces(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    yield held;
    held = "";
  }
  yield held;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** All parts of the package but the sheets. */
function frameOf(sheets: readonly Sheet[]): readonly (readonly [path: string, content: string])[] {
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const relation = (at: number, kind: string, target: string): string =>
    `<Relationship Id="rId${at}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (...list: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
  const types = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...parts.map(part => override(part, "worksheet")),
  ];
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return [
    ["[Content_Types].xml", `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join("")}</Types>`],
    ["_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        ...parts.map((part, at) => relation(at + 1, "worksheet", part)),
        relation(sheets.length + 1, "styles", "styles.xml"),
      ),
    ],
    ["xl/styles.xml", HEAD + STYLES],
  ];
}

/** Excel takes no longer name, and none with these signs. */
const sheetName = (name: string): string => startOf(name.replace(/[[\]:*?/\\]/g, " "), 31);

/** Cell formats: 0 plain and at the top, 1 a wrapped text, 2 a bold head. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font>` +
  `<font><b/><sz val="11"/><name val="等线"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">` +
  `<xf applyAlignment="1"><alignment vertical="top"/></xf>` +
  `<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `</cellXfs></styleSheet>`;

function* sheetXml({ heads, rows, widths }: Sheet): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`;
  yield `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`;
  for (const at of heads.keys())
    yield `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? 10}" customWidth="1"/>`;
  yield "</cols><sheetData>";
  yield rowXml(heads, 1, 2);
  let number = 1;
  for (const row of rows) yield rowXml(row, ++number, 1);
  yield "</sheetData></worksheet>";
}

const rowXml = (row: Row, number: number, style: number): string =>
  `<row r="${number}">${row.map((value, at) => cellXml(value, `${columnName(at)}${number}`, style)).join("")}</row>`;

function cellXml(value: CellValue, at: string, style: number): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  const text = escaped(startOf(value, LONGEST_TEXT));
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Excel's limit. */
const LONGEST_TEXT = 32_767;

/** A, …, Z, AA, … */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Only what XML may hold: half of a pair, which a cut leaves, is none. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
