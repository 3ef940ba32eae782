import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { dependencies, devDependencies, scripts } from "../../package.json";

it("a bill of materials in CycloneDX names every package that is asked for, with its version and licence", () => {
  const { stdout } = spawnSync(scripts.sbom, { shell: true, encoding: "utf8" });
  const bill = JSON.parse(stdout) as { bomFormat: string; components: readonly Component[] };
  expect(bill.bomFormat).toBe("CycloneDX");
  const named = new Map(bill.components.map(component => [component.purl, component]));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const component = named.get(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect(component?.licenses?.length, name).toBeGreaterThan(0);
  }
});

interface Component {
  readonly purl: string;
  readonly licenses?: readonly unknown[];
}
