import { printable } from "../core/index.ts";

/** What would change in a file, line by line, as `diff -u` shows it; its line ends aside. Loaded when it is asked for. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  const name = printable(path);
  const [old, fresh] = [before, after].map(text => text.replace(/\r\n?/g, "\n"));
  const patch = createTwoFilesPatch(name, name, old ?? "", fresh ?? "", "", "", {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split("\n")
    .map(line => line.replace(/[^\t]+/g, printable))
    .join("\n");
}
