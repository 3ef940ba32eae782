import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/core/index.ts";
import { gouji } from "./gouji.ts";

describe("gouji rules", () => {
  it("lists each rule in a line, or all that is known of it", async () => {
    const { out } = await gouji(".", "rules");
    expect(
      out
        .trimEnd()
        .split("\n")
        .map(line => line.split(" ")[0]),
    ).toEqual(rules.map(({ id }) => id));
    const json = JSON.parse((await gouji(".", "rules", "--format", "json", "--lang", "en")).out);
    expect(json.find(({ id }: { id: string }) => id === "overview-too-long")).toMatchObject({
      severity: "off",
      options: [{ key: "overviewLimit" }],
    });
  });
});

describe("gouji explain", () => {
  it("says what a rule finds, on what basis, and how to change it", async () => {
    const { code, out } = await gouji(".", "explain", "balance-wrong");
    expect(code).toBe(0);
    expect(out).toMatch(/^balance-wrong（error）：表三一列不平.*\n依据：.*30号.*\n改变级别：/);
  });

  it("says where to look for the name of one", async () => {
    const { code, out, err } = await gouji(".", "explain", "ballance-wrong");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/没有名为“ballance-wrong”的规则，gouji rules/);
  });
});
