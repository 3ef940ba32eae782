import { describe, expect, it } from "vitest";
import { Client, pulling, pushed } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "file:///d/report.txt";

describe("hover", () => {
  it("gives the rule and its regulation, Markdown's signs taken literally", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "报告\r\n错");
    expect(await client.hover(uri, 1, 0)).toEqual({
      contents: {
        kind: "markdown",
        value: "**不得有错**\n\n《示例办法》第一条\n\n应当正确\\*无误\\*",
      },
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } },
    });
  });

  it("is plain for a client that shows no Markdown", async () => {
    const client = await Client.start(pushed, slips, { language: "en" });
    await client.open(uri, "报告 错");
    expect((await client.hover(uri, 0, 3))?.contents).toEqual({
      kind: "plaintext",
      value: "No slips\n《示例办法》第一条\nBe right",
    });
  });

  it("is silent where nothing is found", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "报告 错");
    expect(await client.hover(uri, 0, 1)).toBeNull();
    expect(await client.hover("file:///d/unopened.txt", 0, 1)).toBeNull();
  });
});
