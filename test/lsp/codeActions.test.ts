import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  type CodeAction,
  type Range,
} from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import { Client, pulling, pushed } from "./client.ts";
import type { Analysis } from "../../server/src/lsp/analyses.ts";
import { folderWith } from "../cli/folder.ts";
import { gouji } from "../cli/gouji.ts";
import { tornReport } from "../generate/torn.ts";
import { slips } from "./slips.ts";

const uri = "file:///d/报告.md";
const text = "报告\r\n𠮷错 疑\r\n错错\r\n";
const wholeText: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const at = (line: number, character: number): Range => ({
  start: { line, character },
  end: { line, character },
});

async function opened(capabilities = pulling): Promise<Client> {
  const client = await Client.start(capabilities, slips);
  await client.open(uri, text, 7, "markdown");
  return client;
}

/** Without the ways to let a finding stand. */
const fixes = (actions: readonly CodeAction[]): CodeAction[] =>
  actions.filter(({ title }) => !title.includes("不再"));

const titles = (actions: readonly CodeAction[]): string[] => fixes(actions).map(action => action.title);

describe("code actions", () => {
  it("are each finding's fixes, with the one that a reader would take", async () => {
    const client = await opened();
    expect(fixes(await client.actions(uri, at(1, 4), ["quickfix"]))).toEqual([
      {
        title: "改为甲",
        kind: "quickfix",
        isPreferred: true,
        diagnostics: [
          expect.objectContaining({ code: "doubt", range: { start: at(1, 4).start, end: at(1, 5).end } }),
        ],
        edit: {
          documentChanges: [
            {
              textDocument: { uri, version: 7 },
              edits: [{ range: { start: at(1, 4).start, end: at(1, 5).end }, newText: "甲" }],
            },
          ],
        },
      },
      expect.not.objectContaining({ isPreferred: expect.anything() as unknown }),
    ]);
  });

  it("are offered at both ends of a finding and not beside it", async () => {
    const client = await opened();
    expect(titles(await client.actions(uri, at(1, 2), ["quickfix"]))).toEqual(["改为对"]);
    expect(titles(await client.actions(uri, at(1, 3), ["quickfix"]))).toEqual(["改为对"]);
    expect(titles(await client.actions(uri, at(0, 1), ["quickfix"]))).toEqual([]);
  });

  it.each([["source"], ["source.fixAll"], ["source.fixAll.gouji"]])(
    "mend all that can't be wrong when asked for %s",
    async only => {
      const client = await opened();
      const actions = await client.actions(uri, at(0, 0), [only]);
      expect(actions.map(action => action.kind)).toEqual(["source.fixAll.gouji"]);
      expect(actions[0]?.edit?.documentChanges).toEqual([
        {
          textDocument: { uri, version: 7 },
          edits: [
            { range: { start: at(1, 2).start, end: at(1, 3).end }, newText: "对" },
            { range: { start: at(2, 0).start, end: at(2, 2).end }, newText: "对对" },
          ],
        },
      ]);
    },
  );

  it("are only of the kinds asked for", async () => {
    const client = await opened();
    expect(await client.actions(uri, wholeText, ["refactor"])).toEqual([]);
    expect(await client.actions(uri, wholeText, ["source.fixAll.other"])).toEqual([]);
    expect(await client.actions(uri, wholeText, ["source.organizeImports"])).toEqual([]);
    expect((await client.actions(uri, wholeText)).filter(action => action.kind !== "quickfix")).toHaveLength(
      1,
    );
    const unasked = await client.actions(uri, wholeText, undefined, CodeActionTriggerKind.Automatic);
    expect([...new Set(unasked.map(action => action.kind))]).toEqual(["quickfix"]);
    expect(fixes(unasked)).toHaveLength(5);
  });

  it("are those of the fixes that keep their word, as on the command line", async () => {
    const client = await Client.start(pulling);
    await client.open(uri, tornReport);
    const lines = { start: at(0, 0).start, end: at(999, 0).start };
    const offered = titles(await client.actions(uri, lines, ["quickfix"]));
    const folder = folderWith({ "报告.md": tornReport });
    const { out } = await gouji(folder, "check", "--format", "json", "报告.md");
    const { files } = JSON.parse(out) as { files: { findings: { fixes: { title: string }[] }[] }[] };
    expect(offered).toEqual(files[0]?.findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)));
    expect(offered).toHaveLength(1);
  });

  it("aren't told of a draft that changed while they were tried", async () => {
    let began = (): void => {};
    const trying = new Promise<void>(resolve => (began = resolve));
    const client = await Client.start(pulling, {
      ...slips,
      *check(draft, settings) {
        while (draft.includes("对")) yield began();
        return yield* slips.check(draft, settings) as Generator<void, Analysis>;
      },
    });
    await client.open(uri, text);
    const asked = client.actions(uri, at(1, 2), ["quickfix"]);
    await trying;
    await client.change(uri, 8, { text: `\n${text}` });
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it("offer no fix-all where nothing is safe", async () => {
    const client = await opened();
    await client.change(uri, 8, { text: "报告 疑" });
    expect(await client.actions(uri, at(0, 0), ["source.fixAll"])).toEqual([]);
  });

  it("come without versions for a client that doesn't take them", async () => {
    const client = await opened(pushed);
    const [action] = await client.actions(uri, at(1, 2), ["quickfix"]);
    expect(action?.edit).toEqual({
      changes: { [uri]: [{ range: { start: at(1, 2).start, end: at(1, 3).end }, newText: "对" }] },
    });
  });
});
