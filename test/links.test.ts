import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const pages = globSync(["*.md", "docs/**/*.md", "samples/**/*.md", "test/**/README.md"], {
  cwd: root,
  ignore: ["**/node_modules"],
});

const read = (page: string): string => readFileSync(path.join(root, page), "utf8");

/** A page without what only looks like a link: fenced blocks, code, comments. */
const prose = (text: string): string =>
  text.replace(/^(`{3,})[^]*?^\1`*$|<!--[^]*?-->/gm, "").replace(/`[^`\n]*`/g, "``");

/** What a heading's anchor is called: its words in small letters, hyphens for spaces, signs left out. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/`|\*|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");

function anchorsIn(page: string): string[] {
  const text = read(page).replace(/^(`{3,})[^]*?^\1`*$/gm, "");
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
}

const linksIn = (page: string): string[] =>
  [...prose(read(page)).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(([, link = ""]) =>
    decodeURI(link),
  );

/** Whether a link on a page leads to a file, and to a heading of it where it names one. */
function leads(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const to = file ? path.posix.join(path.posix.dirname(page), file) : page;
  if (!existsSync(path.join(root, to))) return false;
  return anchor === undefined || anchorsIn(to).includes(anchor);
}

it("pages are looked at, and their links", () => {
  expect(pages.length).toBeGreaterThan(90);
  expect(pages.flatMap(linksIn).length).toBeGreaterThan(100);
});

it.each(pages)("the links of %s lead somewhere", page => {
  const within = linksIn(page).filter(link => !/^(?:[a-z]+:|\/\/)/i.test(link));
  expect(within.filter(link => !leads(page, link))).toEqual([]);
});

it("docs/README.md names every page of docs", () => {
  const named = linksIn("docs/README.md").map(link => path.posix.join("docs", link));
  const missing = globSync(["docs/*.md", "docs/*.json"], { cwd: root }).filter(page => !named.includes(page));
  expect(missing).toEqual(["docs/README.md"]);
});
