import { strToU8, zipSync, type Zippable } from "fflate";

/** Bodies and other parts of a Word document, as XML without the roots around them. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Other files of the archive. */
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const xml = (content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);

/** An Excel workbook of these sheets, each its rows and the references of its merged cells. */
export function workbookFile(
  sheets: readonly {
    readonly name: string;
    readonly rows: string;
    readonly merged?: readonly string[];
    readonly state?: string;
  }[],
  parts: { readonly sharedStrings?: string; readonly styles?: string } = {},
): Uint8Array {
  const roots = { sharedStrings: "sst", styles: "styleSheet" } as const;
  const files: Zippable = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at}.xml`] as const),
      ...Object.keys(parts).map(part => [part, `${part}.xml`] as const),
    ]),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${state ? ` state="${state}"` : ""}/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
  };
  for (const [at, { rows, merged = [] }] of sheets.entries())
    files[`xl/worksheets/sheet${at}.xml`] = xml(
      `<worksheet xmlns="${SHEETS}"><sheetData>${rows}</sheetData>` +
        `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`,
    );
  for (const [name, content] of Object.entries(parts)) {
    const root = roots[name as keyof typeof roots];
    files[`xl/${name}.xml`] = xml(`<${root} xmlns="${SHEETS}">${content}</${root}>`);
  }
  return zipSync(files, { mtime: "2026-01-05" });
}

/** A Word document of these parts, as small as Word opens it. */
export function wordFile({ body, styles, numbering, footnotes, others }: WordParts): Uint8Array {
  const parts = Object.entries({ styles, numbering, footnotes }).filter(
    ([, content]) => content !== undefined,
  );
  const files: Zippable = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        ["document.main", ...parts.map(([name]) => name)]
          .map(
            type =>
              `<Override PartName="/word/${type.replace(".main", "")}.xml" ` +
              `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
          )
          .join("") +
        `</Types>`,
    ),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations(parts.map(([name]) => [name, `${name}.xml`])),
    "word/document.xml": xml(
      `<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
        `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ` +
        `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
        `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  };
  for (const [name, content] of parts)
    files[`word/${name}.xml`] = xml(`<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`);
  // As it is, so that a test sees it among the archive's bytes.
  files["docProps/custom.bin"] = [strToU8("left as it is"), { level: 0 }];
  return zipSync({ ...files, ...others }, { mtime: "2026-01-05" });
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): Uint8Array =>
  xml(
    `<Relationships xmlns="${RELATIONS}">` +
      targets
        .map(([type, target], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${target}"/>`)
        .join("") +
      `</Relationships>`,
  );

export const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const run = (words: string, look = ""): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;

/** A paragraph of runs, or of words in one run. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : content && run(content)}</w:p>`;

export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:") ? content : paragraph(content)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
