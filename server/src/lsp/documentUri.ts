/** Of the read-only texts that documents of other programs are shown as; each has the document's address as its query. */
export const DOCUMENT_SCHEME = "gouji-document";

/** Of the text that a document is shown as. */
export const textUriOf = (document: string): string =>
  `${DOCUMENT_SCHEME}:${/^[^:]*:(?:\/\/[^/]*)?([^?#]*)/.exec(document)?.[1] ?? ""}?${encodeURIComponent(document)}`;

/** The address of the document that a text is of; any other address as it is. */
export const sourceOf = (uri: string): string =>
  uri.startsWith(`${DOCUMENT_SCHEME}:`) ? decodeURIComponent(uri.slice(uri.indexOf("?") + 1)) : uri;

/** What an editor did to the path of a `file:` address that it gives: its words can't be right as they stand. */
export type Garbling = "not UTF-8" | "read as Latin" | "encoded twice" | "lost";

/** Undefined for an address whose path can be meant, whether there is such a file or not, and for all that are no files. */
export function garblingOf(uri: string): Garbling | undefined {
  if (!uri.startsWith("file:")) return undefined;
  const path = decoded(uri);
  if (path === undefined) return "not UTF-8";
  if (path.includes("\uFFFD")) return "lost";
  if (ENCODED.test(path) && decoded(path) !== undefined) return "encoded twice";
  return isReadAsLatin(path) ? "read as Latin" : undefined;
}

/** Bytes beyond ASCII, as an address has them. */
const ENCODED = /(?:%[89A-F][0-9A-F]){2}/i;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The byte that a sign is in the one-byte encodings of the West. */
const western = new Map(
  Array.from({ length: 256 }, (_, byte) => byte).flatMap(byte => [
    [String.fromCharCode(byte), byte] as const,
    [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte] as const,
  ]),
);

/** Chinese of which each byte became a sign of its own: 年 as å¹´. */
function isReadAsLatin(path: string): boolean {
  const bytes = Array.from(path, sign => western.get(sign));
  if (!bytes.every(byte => byte !== undefined)) return false;
  try {
    return /\p{Script=Han}/u.test(new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes)));
  } catch {
    return false;
  }
}
