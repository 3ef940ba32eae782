import { describe, expect, it } from "vitest";
import type { SheetAnswer, ShowingParams } from "../../server/src/lsp/showing.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, own } from "./client.ts";
import { wordsAt } from "./places.ts";

const uri = "file:///d/稿（一）.txt";
const clean = cleanReport("plain");
const wrong = clean.replace("3\t1\t0\t0\t0\t0\t4", "3\t1\t0\t0\t0\t0\t5");

async function opened(text: string): Promise<Client> {
  const client = await Client.start(own, undefined, { placeLink: "command:go?{place}" });
  await client.open(uri, text);
  return client;
}

describe("the check sheet as a tree", () => {
  const sheetOf = async (text: string): Promise<SheetAnswer | null> =>
    (await opened(text)).connection.sendRequest("gouji/sheet", { textDocument: { uri } });

  it("has what doesn't come out first, each with its sum and its place", async () => {
    const { groups = [] } = (await sheetOf(wrong)) ?? {};
    expect(groups.map(({ shortTitle }) => shortTitle)).toEqual(["表二", "表三", "表四", "正文"]);
    expect(groups.every(({ title, shortTitle }) => title.startsWith(shortTitle))).toBe(true);
    const table = groups[1];
    expect(table?.tally).toMatchObject({ broken: 2, unread: 0 });
    const [first, , third] = table?.entries ?? [];
    expect(first).toMatchObject({ status: "broken", name: "“（一）予以公开”", formula: "3 + 1 = 4 ≠ 5" });
    expect(first && wordsAt(wrong, first.range)).toBe("5 in “三、本年度办理结果”");
    expect(third?.status).toBe("held");
  });

  it("is none for what is no report", async () => {
    expect(await sheetOf("会议纪要")).toBeNull();
  });
});

describe("pages about a draft", () => {
  const shown = async (text: string, asked: Omit<ShowingParams, "textDocument">): Promise<string> =>
    (await (
      await opened(text)
    ).connection.sendRequest<string | null>("gouji/showing", {
      textDocument: { uri },
      ...asked,
    })) ?? "";

  it.each(["sheet", "reading"] as const)("the %s links to its lines, unless it is to be kept", async page => {
    const links = [...(await shown(clean, { page })).matchAll(/\]\(command:go\?([^)]*)\)/g)];
    expect(links.length).toBeGreaterThan(30);
    for (const [, place = ""] of links) {
      const [to, line] = JSON.parse(decodeURIComponent(place)) as [string, number];
      expect(to).toBe(uri);
      expect(clean.split("\n").length).toBeGreaterThan(line);
    }
    expect(await shown(clean, { page, isToKeep: true })).not.toContain("command:");
  });

  it("takes a draft's words for no link", async () => {
    const text = clean.replace("业务培训2次", "[业务培训](command:x)2次");
    expect(await shown(text, { page: "reading" })).not.toMatch(/[^\\]\]\(command:x/);
  });
});
