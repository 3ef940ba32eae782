/** A picture in Markdown that stands by itself, `![what it shows](its file)`. */
const PICTURE = /^(!\[[^\]]*\]\()(?!\w+:)([^)]+)\)\n+/gm;

/**
 * The page of an extension, its pictures at addresses. VS Code shows no others there, be they in the package (vsce 390) or in
 * the page itself (vsce 1196): where there are no addresses, pictures are left out.
 */
export const withPictures = (text: string, addressOf?: (file: string) => string): string =>
  text.replace(PICTURE, (_, opening: string, file: string) =>
    addressOf ? `${opening}${addressOf(file)})\n\n` : "",
  );
