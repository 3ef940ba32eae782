/** The document's styles, by their ids in `wordStyles.ts`. */
export type WordStyle = "Title" | "Section" | "Part" | "Body" | "Table";

/** A paragraph of WordprocessingML. */
export function wordParagraph(words: string, style: WordStyle): string {
  const lines = words.split("\n").map(line => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  const run = words && `<w:r>${lines.join("<w:br/>")}</w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

/** Characters that XML can't hold are left out. */
const escaped = (words: string): string =>
  words
    .replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
