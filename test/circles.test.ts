import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const files = ["server", "client", "test"].flatMap(folder => globSync(`${folder}/**/*.ts`, { cwd: root }));

/** The project's own files that each file imports, types too. */
const imports = new Map(
  files.map(file => {
    const text = readFileSync(path.join(root, file), "utf8");
    const named = [...text.matchAll(/\b(?:from|import) ?\(?"(\.[^"]+\.ts)"/g)].map(([, to = ""]) =>
      path.posix.join(path.posix.dirname(file), to),
    );
    return [file, named];
  }),
);

/** The first circle that is met from here, with the way to it; files once left have none. */
function circleFrom(file: string, way: readonly string[], left: Set<string>): readonly string[] {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (left.has(file)) return [];
  for (const to of imports.get(file) ?? []) {
    const circle = circleFrom(to, [...way, file], left);
    if (circle.length) return circle;
  }
  left.add(file);
  return [];
}

it("no file imports itself by way of others, types included", () => {
  const left = new Set<string>();
  expect(files.length).toBeGreaterThan(200);
  expect([...imports.values()].flat().filter(to => !imports.has(to))).toEqual([]);
  expect(files.map(file => circleFrom(file, [], left)).find(circle => circle.length)).toBeUndefined();
});
