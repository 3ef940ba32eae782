import type { Disk, FolderEntry } from "../../server/src/lsp/files.ts";

/** Files by their addresses, as a disk or a client has them; what was asked for is noted. */
export function filesOf(contents: Record<string, string | Uint8Array>): Disk & { readonly asked: string[] } {
  const asked: string[] = [];
  const written = new Map<string | Uint8Array, number>();
  const stampOf = (content: string | Uint8Array): string => {
    if (!written.has(content)) written.set(content, written.size);
    return String(written.get(content));
  };
  const read = (uri: string): string | Uint8Array | undefined => {
    asked.push(decodeURIComponent(uri));
    return contents[decodeURIComponent(uri)];
  };
  return {
    asked,
    readFile: uri => {
      const content = read(uri);
      return Promise.resolve(typeof content === "string" ? content : undefined);
    },
    readBytes: uri => {
      const content = read(uri);
      return Promise.resolve(typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
    stampOf: uri => {
      const content = contents[decodeURIComponent(uri)];
      return Promise.resolve(content === undefined ? undefined : stampOf(content));
    },
    listFolder: (uri, isStamped): Promise<FolderEntry[]> => {
      const folder = `${decodeURIComponent(uri)}/`;
      const within = Object.entries(contents).flatMap(([path, content]) =>
        path.startsWith(folder) ? [{ path: path.slice(folder.length).split("/"), content }] : [],
      );
      const entries = new Map(
        within.map(({ path: [name = "", ...rest], content }): [string, FolderEntry] => [
          name,
          { name, isFolder: rest.length > 0, ...(isStamped && !rest.length && { stamp: stampOf(content) }) },
        ]),
      );
      return Promise.resolve([...entries.values()]);
    },
  };
}
