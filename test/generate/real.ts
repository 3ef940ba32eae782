import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts in and below a folder, by their paths in it; none where there is no such folder. */
export const textsIn = (folder: string): [path: string, text: string][] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter(path => /\.(?:txt|md|html)$/.test(path) && !path.endsWith("README.md"))
        .sort()
        .map(path => [path, readFileSync(join(folder, path), "utf8")])
    : [];

/** Drafts that people wrote. */
export const realDrafts = (): [path: string, text: string][] => textsIn("../shared/drafts");

/** Texts that went wrong once. */
export const realCases = (): [path: string, text: string][] => textsIn("../shared/cases");
