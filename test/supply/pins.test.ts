import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));

it("every dependency is pinned to one version, with a checksum", () => {
  const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  const { packages } = read("package-lock.json") as { packages: Record<string, Locked> };
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) => path && !integrity && !inBundle,
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
  for (const [name, version] of wanted) expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}
