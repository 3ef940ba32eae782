/** Of the read-only texts that documents of other programs are shown as; each has the document's address as its query. */
export const DOCUMENT_SCHEME = "gouji-document";

/** Of the text that a document is shown as. */
export const textUriOf = (document: string): string =>
  `${DOCUMENT_SCHEME}:${/^[^:]*:(?:\/\/[^/]*)?([^?#]*)/.exec(document)?.[1] ?? ""}?${encodeURIComponent(document)}`;

/** The address of the document that a text is of; any other address as it is. */
export const sourceOf = (uri: string): string =>
  uri.startsWith(`${DOCUMENT_SCHEME}:`) ? decodeURIComponent(uri.slice(uri.indexOf("?") + 1)) : uri;
