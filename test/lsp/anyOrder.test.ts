import fc from "fast-check";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import { soak } from "../soak/soak.ts";
import { Client, own, pulling } from "./client.ts";
import { slips } from "./slips.ts";

const uri = "file:///d/a.txt";

const requests = [
  ...["diagnostic", "hover", "definition", "references", "documentHighlight", "prepareRename", "rename"],
  ...["documentSymbol", "foldingRange", "completion", "codeAction", "formatting"],
].map(name => `textDocument/${name}`);
const ownRequests = [
  "sheet",
  "cells",
  "table",
  "showing",
  "allow",
  "exceptions",
  "newDraft",
  "checkFile",
  "checkNow",
];
const asked = [...requests, ...ownRequests.map(name => `gouji/${name}`), "workspace/diagnostic", "no/such"];
const told = [
  ...["didOpen", "didChange", "didSave", "didClose"].map(name => `textDocument/${name}`),
  ...["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles", "$/cancelRequest", "no/such"],
];

const number = fc.constantFrom(0, 1, 5, -1, 2 ** 31, 1.5, 1e300, null, "1");
const position = fc.record({ line: number, character: number }, { requiredKeys: [] });
const range = fc.record({ start: position, end: position }, { requiredKeys: [] });
const address = fc.constantFrom(uri, "file:///d/b.md", "file:///d/gouji.json", "untitled:%E0", "", 7, null);
const text = fc.constantFrom("", "报告 错", "报告\r\n源 错 疑", "\ud800", "{", "[]", null, 1);
const sense = fc.record(
  {
    textDocument: fc.record(
      { uri: address, version: number, languageId: fc.constantFrom("markdown", "x", null), text },
      { requiredKeys: [] },
    ),
    position,
    range,
    contentChanges: fc.array(fc.record({ range, text }, { requiredKeys: ["text"] }), { maxLength: 3 }),
    newName: text,
    context: fc.record({ only: fc.constantFrom(["quickfix"], [""], null, "x") }, { requiredKeys: [] }),
    uri: address,
    text,
    page: fc.constantFrom("sheet", "reading", "other", null),
    previousResultIds: fc.constantFrom([], [{ uri, value: "1" }], null),
    settings: fc.constantFrom({ gouji: { run: "onSave" } }, { gouji: [] }, null, 3),
    id: number,
  },
  { requiredKeys: [] },
);
const params = fc.oneof(
  { weight: 9, arbitrary: sense },
  fc.constantFrom(null, undefined, [], 1, "x", [[[[]]]]),
);
const message = fc.oneof(
  fc.record({ isRequest: fc.constant(true), method: fc.constantFrom(...asked), params }),
  fc.record({ isRequest: fc.constant(false), method: fc.constantFrom(...told), params }),
);

describe("the server, whatever it is sent", () => {
  it("answers each request once, and goes on as if nothing had been", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 40 }), async messages => {
        const client = await Client.start(own, slips, { state: true });
        const answers = messages.map(({ isRequest, method, params }) => {
          if (!isRequest) return client.connection.sendNotification(method, params);
          return client.connection
            .sendRequest(method, params)
            .catch(({ code }: { readonly code: number }) => code);
        });
        expect(await Promise.all(answers)).toHaveLength(messages.length);
        await client.configure({});
        await client.close("file:///d/new.txt");
        await client.open("file:///d/new.txt", "报告 错");
        expect(await client.diagnostics("file:///d/new.txt")).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it("says in the end what a fresh check says, whatever a clerk has done", async () => {
    const asking = await soak(120, 11, true);
    expect(asking.seen).toBeGreaterThan(120);
    const isTold = await soak(50, 12, false);
    expect(isTold.seen).toBeGreaterThan(3);
  });

  it("ends work that is no longer asked for", async () => {
    const checked: string[] = [];
    const check: typeof slips.check = function* (text, settings) {
      const steps = slips.check(text, settings);
      for (let step = 0; step < 100; step++) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        yield;
      }
      checked.push(text);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
    };
    const client = await Client.start(pulling, { ...slips, check });
    await client.open(uri, "报告 错");
    await client.diagnostics(uri);
    for (let version = 2; version < 6; version++)
      await client.change(uri, version, { text: `报告 ${version}` });
    const given = new CancellationTokenSource();
    const pulled = client.connection.sendRequest(
      "textDocument/diagnostic",
      { textDocument: { uri } },
      given.token,
    );
    given.cancel();
    await expect(pulled).rejects.toMatchObject({ code: -32800 });
    expect(checked).toEqual(["报告 错"]);
  });
});
