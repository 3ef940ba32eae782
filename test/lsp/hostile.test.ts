import type { DocumentSymbol, Hover, MarkupContent } from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { Client, own } from "./client.ts";

/** What a draft may hold to do more than be read. */
const hostile =
  "\u001b[31m\u202e\u0085[看](command:workbench.action.quit)<img src=x>![](http://a.example.com/x.png)";
const uri = `file:///d/%1B%5B31m.txt`;

/** Put everywhere that words of a draft are shown from: its organ, headings, sentences, labels and figures. */
const text = cleanReport("plain")
  .replace("一、总体情况", `一、总体情况${hostile}`)
  .replace("通过县政府", "通过www.a.example.com/县政府")
  .replace("公开信息86条", `公开信息<b>*~\u202e\u001b86条`)
  .replace("新收政府信息公开申请8", `新收政府信息公开申请${hostile}9`)
  .replace("行政强制", `行政强制${hostile}`)
  .replace("规章", `规章${hostile}`)
  .replace("（五）", `（五）${hostile}`)
  .replace("（一）予以公开\t\t3", `（一）予以公开${hostile}\t\t4${hostile}`)
  .replace("二、主动公开", `2、${hostile}主动公开`);

/** What steers a terminal or a reader's eye. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

async function opened(): Promise<Client> {
  const client = await Client.start(own, undefined, { placeLink: "command:gouji.goTo?{place}" });
  await client.open(uri, text);
  return client;
}

describe("words of a draft stay words", () => {
  it("in findings, fixes' titles, symbols and the check sheet's tree", async () => {
    const client = await opened();
    const whole = { textDocument: { uri } };
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      whole,
    );
    const sheet = await client.connection.sendRequest<{
      groups: readonly { entries: readonly Record<"name" | "formula" | "reason", string>[] }[];
    }>("gouji/sheet", whole);
    const found = await client.diagnostics(uri);
    const actions = await Promise.all(found.map(({ range }) => client.actions(uri, range)));
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children = [] }) => [name, ...names(children)]);
    const shown = [
      ...found.flatMap(({ message, relatedInformation = [] }) => [
        String(message),
        ...relatedInformation.map(related => related.message),
      ]),
      ...actions.flat().map(({ title }) => title),
      ...names(symbols),
      ...sheet.groups.flatMap(({ entries }) =>
        entries.flatMap(({ name, formula, reason }) => [name, formula, reason]),
      ),
    ];
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.join("")).toContain("command:workbench");
    expect(shown.filter(words => STEERING.test(words))).toEqual([]);
  });

  it("in every hover: no link, image or command of the draft is live", async () => {
    const client = await opened();
    const lines = text.split("\n");
    const hovers = await Promise.all(
      lines.flatMap((line, number) =>
        [...line.matchAll(/\d+|[一二三四五六]、|（[一二三四五]）/g)].map(({ index }) =>
          client.at<Hover | null>("textDocument/hover", uri, { line: number, character: index }),
        ),
      ),
    );
    const pages = hovers.flatMap(hover => (hover ? [(hover.contents as MarkupContent).value] : []));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.join("")).toContain("\u241b");
    for (const page of pages) {
      expect(page.replaceAll("\n", "")).not.toMatch(STEERING);
      expect(page.replace(/\[第 \d+ 行\]\(command:gouji\.goTo\?[^()]*\)/g, "")).not.toMatch(
        /(?<!\\)[<\]~./]|command:/,
      );
    }
  });
});
