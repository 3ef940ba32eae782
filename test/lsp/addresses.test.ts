import { describe, expect, it } from "vitest";
import { garblingOf } from "../../server/src/lsp/documentUri.ts";
import { cleanReport } from "../rules/clean.ts";
import { Client, pulling } from "./client.ts";

/** Each byte of a text in UTF-8 as a sign of its own, which the text is then taken for. */
const signs = (text: string, encoding: string): string =>
  Array.from(new TextEncoder().encode(text), byte =>
    encoding === "latin1" ? String.fromCharCode(byte) : new TextDecoder(encoding).decode(Uint8Array.of(byte)),
  ).join("");

const folder = "file:///home/%E5%B9%B4%E6%8A%A5/";

describe("the path of an address", () => {
  it.each([
    ["in order", `${folder}a.txt`, undefined],
    ["in order, letters small and some as they are", "file:///home/%e5%b9%b4报/a.txt", undefined],
    ["with letters of the West", "file:///home/r%C3%A9sum%C3%A9/%C3%A5.txt", undefined],
    ["with a per cent sign", "file:///home/100%25/50%25.txt", undefined],
    ["of no file", "untitled:%C4%EA", undefined],
    ["in GBK", "file:///home/%C4%EA%B1%A8/a.txt", "not UTF-8"],
    ["cut off", "file:///home/%E5%B9", "not UTF-8"],
    ["read as Latin 1", `file:///home/${encodeURIComponent(signs("年报", "latin1"))}/a.txt`, "read as Latin"],
    [
      "read as Windows' Latin",
      `file:///home/${encodeURIComponent(signs("年报", "windows-1252"))}`,
      "read as Latin",
    ],
    ["encoded twice", folder.replaceAll("%", "%25"), "encoded twice"],
    ["lost", "file:///home/%EF%BF%BD%EF%BF%BD/a.txt", "lost"],
  ])("%s", (_what, uri, garbling) => expect(garblingOf(uri)).toBe(garbling));
});

it("of a draft is named once in the log, with what to do, and the draft is checked", async () => {
  const client = await Client.start(pulling);
  const logged: string[] = [];
  client.connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  const wrong = cleanReport("plain").replace("新收政府信息公开申请8件", "新收政府信息公开申请9件");
  for (const uri of [`${folder}a.txt`, "file:///home/%C4%EA/b.txt", "file:///home/%C4%EA/c.txt"]) {
    await client.open(uri, wrong);
    expect(await client.diagnostics(uri)).toMatchObject([{ code: "prose-table-mismatch" }]);
  }
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/路径不是按 UTF-8 写的：file:\/\/\/home\/%C4%EA\/b\.txt。.*docs\/editors\.md/);
});
