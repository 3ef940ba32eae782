import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../../server/src/core/index.ts";
import { gouji } from "../cli/gouji.ts";
import { commands } from "./commands.ts";
import { generatedFiles } from "./files.ts";

it.each([...generatedFiles()])("%s says what the rules and their pages say (npm run docs)", (path, text) => {
  const url = new URL(`../../${path}`, import.meta.url);
  expect(existsSync(url) ? readFileSync(url, "utf8") : undefined).toBe(text);
});

it("no page is left of a rule that is gone", () => {
  const pages = readdirSync(new URL("../../docs/rules/", import.meta.url));
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

it("every command has its part of docs/cli.md", async () => {
  const { out } = await gouji(".", "help");
  const listed = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)].map(([, name]) => name);
  expect([...commands().map(command => command.name()), "help"]).toEqual(listed);
});
