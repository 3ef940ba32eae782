import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, it } from "vitest";
import type {
  CompletionItem,
  MarkupContent,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { cleanReport } from "../rules/clean.ts";
import { Client } from "./client.ts";
import { placeOf } from "./places.ts";

const uri = "file:///d/report.txt";
const clean = cleanReport("plain");
const granted = "（一）予以公开\t\t3";

it("a client that can do nothing but the least is told what is found, and has all that the least takes", async () => {
  const client = await Client.start({});
  const { capabilities } = client.initialized;
  expect(capabilities.diagnosticProvider).toBeUndefined();
  expect(capabilities.codeActionProvider).toBeUndefined();
  const asked: string[] = [];
  client.onSent = method => asked.push(method);

  const published = client.published();
  await client.open(uri, clean.replace(granted, granted.replace("3", "5")));
  const [finding, ...others] = (await published).diagnostics;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: "figure-wrong",
    message: expect.stringContaining("应为 3") as string,
  });
  expect(finding).not.toHaveProperty("relatedInformation");

  const mended = client.published();
  await client.change(uri, 2, { text: clean });
  expect((await mended).diagnostics).toEqual([]);

  const place = placeOf(clean, granted);
  const { contents } = (await client.hover(uri, place.line, place.character)) ?? {};
  expect((contents as MarkupContent).kind).toBe("plaintext");
  const renamed = await client.at<WorkspaceEdit>("textDocument/rename", uri, place, { newName: "5" });
  const edits = renamed.changes?.[uri] ?? [];
  expect(TextDocument.applyEdits(TextDocument.create(uri, "plaintext", 2, clean), edits)).toContain(
    "办结10件",
  );
  const outline = await client.at<SymbolInformation[]>("textDocument/documentSymbol", uri, place);
  expect(outline[0]?.location.uri).toBe(uri);

  const begun = clean.replace(/六、其他[^]*$/, "六、");
  await client.change(uri, 3, { text: begun });
  const end = { line: begun.split("\n").length - 1, character: 2 };
  const [item] = await client.at<CompletionItem[]>("textDocument/completion", uri, end);
  expect(item?.label).toBe("六、其他需要报告的事项");
  expect(item?.insertTextFormat).toBeUndefined();
  // Nothing that is typed takes it: it is chosen, or it isn't there.
  expect(item?.commitCharacters).toBeUndefined();
  expect(asked.every(method => method === "textDocument/publishDiagnostics")).toBe(true);
});
