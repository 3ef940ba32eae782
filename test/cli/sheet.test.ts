import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const SAMPLE = "samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";

describe("gouji sheet", () => {
  it("writes out every sum: held, broken by how much, unread and where", async () => {
    const { code, out, err } = await gouji(".", "sheet", SAMPLE);
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    for (const line of [
      "# 勾稽关系核对表",
      "砚溪市文化和旅游局 2025年",
      "勾稽关系 39 条：对得上 32 条，对不上 5 条，没有核对 2 条。",
      "### 自然人与法人或其他组织各列之和等于总计",
      "| ✓ | “二、上年结转政府信息公开申请数量” | 2 + 0 + 0 + 0 + 0 + 0 = 2 |  |",
      "| ✗ | “（一）予以公开” | 5 + 2 + 0 + 0 + 0 + 0 = 7 ≠ 8 | 少 1 |",
      "| ✗ | “商业企业” | 3 + 0 = 3 ≠ 2 + 0 = 2 | 多 1 |",
      "## 表四（行政复议、行政诉讼情况）",
      "| ✗ | “行政复议” | 1 + 0 + 0 + 1 = 2 ≠ 1 | 多 1 |",
    ])
      expect(lines).toContain(line);
    expect(out).toMatch(/^\| \? \| .*0 \+ 0 \+ \? \+ 0 \+ 0 \+ 0 = 0 \| .*·科研机构”没有数字 \|$/m);
  });

  it("says as much in JSON, with the place of every figure", async () => {
    const { out } = await gouji(".", "sheet", "--format", "json", "--lang", "en", SAMPLE);
    const sheet = JSON.parse(out);
    expect(sheet).toMatchObject({ version: 1, organ: "砚溪市文化和旅游局", year: 2025 });
    const lines = sheet.groups.flatMap((group: { lines: object[] }) => group.lines);
    const { held, broken, unread } = sheet.identities;
    expect(lines).toHaveLength(held + broken + unread);
    expect(lines).toContainEqual(
      expect.objectContaining({
        id: "requests/requests/row-total/outcomes.granted/total",
        status: "broken",
        formula: "5 + 2 + 0 + 0 + 0 + 0 = 7 ≠ 8",
        difference: "-1",
        wholes: [expect.objectContaining({ value: "8", range: expect.anything() })],
      }),
    );
  });

  it("says why there is nothing to write out", async () => {
    const cwd = folderWith({ "a.txt": "番茄炒蛋" });
    expect(await gouji(cwd, "sheet", "a.txt")).toMatchObject({ code: 2, out: "" });
  });
});
