import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const from = ["", "server/src", "server/src/core", "server/src/core/prose"];

it.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("the files that %s names are there", guide => {
  const text = readFileSync(path.join(root, guide), "utf8");
  const named = [...text.matchAll(/`([\w./-]*\/[\w.-]+\.(?:ts|md|mjs))`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(file => !from.some(folder => existsSync(path.join(root, folder, file))))).toEqual([]);
});
