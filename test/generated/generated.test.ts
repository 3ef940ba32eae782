import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedFiles } from "./files.ts";

it.each([...generatedFiles()])("%s says what the rules and their pages say (npm run docs)", (path, text) => {
  const url = new URL(`../../${path}`, import.meta.url);
  expect(existsSync(url) ? readFileSync(url, "utf8") : undefined).toBe(text);
});
