import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

/** The lines of README's tour, word by word; what they are held to besides their exit codes. */
const tour = [...readFileSync("README.md", "utf8").matchAll(/^gouji .*samples\/云溪县.*$/gm)].map(
  ([line]) => line,
);

it("README's tour of the made-up county shows what it says", async () => {
  const cwd = folderWith({});
  cpSync("samples", join(cwd, "samples"), { recursive: true });
  expect(tour).toHaveLength(6);
  const [check, , collect, page, , again] = await tour.reduce(
    async (before, line) => [...(await before), await gouji(cwd, ...line.split(/ +/).slice(1))],
    Promise.resolve<Awaited<ReturnType<typeof gouji>>[]>([]),
  );
  expect(check?.out).toMatch(/unit-missing[^]*各单位相加是 959 \[units-sum-mismatch\]/);
  expect(collect).toMatchObject({ code: 0, err: "" });
  expect(collect?.out).toContain("1 个错误，3 个警告，1 条信息");
  expect(readdirSync(join(cwd, "反馈意见")).sort()).toEqual([
    "云溪县.md",
    "云溪县公安局.md",
    "云溪县白石镇人民政府.md",
  ]);
  expect(page).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(join(cwd, "汇总.html"), "utf8")).toContain("2024 年 予以公开：30");
  expect(again?.out).toContain("5 处未改");
});

it("the faults planted in it are five, each where it is", async () => {
  const cwd = folderWith({});
  cpSync("samples/云溪县", cwd, { recursive: true });
  const { out } = await gouji(cwd, "check", "--format", "json", ".");
  const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
  const found = files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`));
  expect(found.sort()).toEqual([
    "云溪县2025.md unit-missing",
    "云溪县2025.md units-sum-mismatch",
    "各单位/公安局2025.txt figure-wrong",
    "各单位/白石镇2025.md carried-in-mismatch",
    "各单位/石门镇2025.txt section-unchanged",
  ]);
});
