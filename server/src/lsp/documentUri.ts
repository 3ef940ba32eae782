/** Of the read-only texts that documents of other programs are shown as; each has the document's address as its query. */
export const DOCUMENT_SCHEME = "gouji-document";

/** The address of the document that a text is of; any other address as it is. */
export const sourceOf = (uri: string): string =>
  uri.startsWith(`${DOCUMENT_SCHEME}:`) ? decodeURIComponent(uri.slice(uri.indexOf("?") + 1)) : uri;
