import { DiagnosticSeverity } from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import { Client, pulling, pushed } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "untitled:报告.txt";

describe("diagnostics", () => {
  it("are pulled with code, source, severity, related places and UTF-16 ranges", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "报告\r\n源𠮷😀错\r\n");
    expect(await client.diagnostics(uri)).toEqual([
      {
        range: { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
        severity: DiagnosticSeverity.Error,
        code: "slip",
        source: "gouji",
        message: "此处有错",
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } } },
            message: "出自此处",
          },
        ],
      },
    ]);
  });

  it("link their rule to its page where the client has pages", async () => {
    const capabilities = { ...pulling, textDocument: { diagnostic: { codeDescriptionSupport: true } } };
    const client = await Client.start(capabilities, slips, { ruleLink: "page:{rule}" });
    await client.open(uri, "报告 错");
    expect(await client.diagnostics(uri)).toMatchObject([
      { code: "slip", codeDescription: { href: "page:slip" } },
    ]);
  });

  it("are said to be unchanged when they are", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "报告 错");
    const first = await client.pull(uri);
    await client.change(uri, 2, { text: "报告 错 好" });
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 3, { text: "报告 好 错" });
    const third = await client.pull(uri, first.resultId);
    expect(third.kind).toBe("full");
    expect(third.resultId).not.toBe(first.resultId);
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: "full" });
  });

  it("follow incremental edits through line ends of two units and characters of two", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "报告\r\n𠮷好\r\n😀错\r\n");
    await client.change(
      uri,
      2,
      { range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } }, text: "错" },
      { range: { start: { line: 1, character: 3 }, end: { line: 2, character: 2 } }, text: "\r\n\r\n𠮷" },
    );
    expect((await client.diagnostics(uri)).map(each => each.range.start)).toEqual([
      { line: 1, character: 2 },
      { line: 3, character: 2 },
    ]);
  });

  it("are none for what is no report, isn't open, or was closed", async () => {
    const client = await Client.start(pulling, slips);
    await client.open(uri, "错 错 错");
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.diagnostics("file:///elsewhere.txt")).toEqual([]);
    await client.change(uri, 2, { text: "报告 错" });
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.close(uri);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.actions(uri, range(0, 0, 0, 9))).toEqual([]);
    expect(await client.hover(uri, 0, 3)).toBeNull();
  });

  it("are sent to a client that can't ask, once for a burst, and taken back on close", async () => {
    const client = await Client.start(pushed, slips);
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    let published = client.published();
    await client.open(uri, "报告 错");
    await client.change(uri, 2, { text: "报告 错错" });
    await client.change(uri, 3, { text: "报告 错错错" });
    const { version, diagnostics } = await published;
    expect(version).toBe(3);
    expect(diagnostics).toHaveLength(3);
    published = client.published();
    await client.close(uri);
    expect(await published).toEqual({ uri, diagnostics: [] });
  });

  it("are offered to a client that asks", async () => {
    const { initialized } = await Client.start(pulling, slips);
    expect(initialized.capabilities).toMatchObject({
      positionEncoding: "utf-16",
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    });
  });
});

const range = (startLine: number, startCharacter: number, endLine: number, endCharacter: number) => ({
  start: { line: startLine, character: startCharacter },
  end: { line: endLine, character: endCharacter },
});
