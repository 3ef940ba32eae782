/** What is made of the pages of a PDF, whose reader only the command line has. */
export { draftOfPages } from "./document.ts";
export { type Page } from "./pageContents.ts";
export { type PageRule } from "./rules.ts";
export { type PageRun } from "./pageRun.ts";
