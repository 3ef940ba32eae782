import { describe, expect, it } from "vitest";
import { Headers } from "../../server/src/lsp/headers.ts";
import { Client, pulling } from "./client.ts";

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const UNKNOWN_METHOD = -32601;

const uri = "untitled:a.txt";

const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "answered",
    ({ code }: { readonly code: number }) => code,
  );

describe("the protocol's order", () => {
  it.each(["textDocument/hover", "gouji/sheet", "shutdown", "no/such"])(
    "refuses %s before initialize",
    async method => {
      const { connection } = new Client();
      const asked = connection.sendRequest(method, { textDocument: { uri } });
      expect(await codeOf(asked)).toBe(NOT_INITIALIZED);
    },
  );

  it("refuses a second initialize, and goes on", async () => {
    const client = await Client.start(pulling);
    const again = client.connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    expect(await codeOf(again)).toBe(INVALID_REQUEST);
    await client.open(uri, "会议纪要");
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it.each(["textDocument/hover", "gouji/sheet", "initialize", "shutdown"])(
    "refuses %s after shutdown",
    async method => {
      const client = await Client.start(pulling);
      await client.connection.sendRequest("shutdown");
      const asked = client.connection.sendRequest(method, { textDocument: { uri }, capabilities: {} });
      expect(await codeOf(asked)).toBe(INVALID_REQUEST);
    },
  );

  it("says of a method that there is none", async () => {
    const client = await Client.start(pulling);
    expect(await codeOf(client.connection.sendRequest("no/such"))).toBe(UNKNOWN_METHOD);
  });
});

describe("headers", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it("may come in any pieces, with what stands behind them left alone", () => {
    const content = '{"a":"汉\r\nno header\n"}';
    const message = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${bytes(content).length}\r\n\r\n${content}`;
    for (const size of [1, 3, 7, 1000]) {
      const headers = new Headers();
      const all = bytes(message.repeat(3));
      for (let at = 0; at < all.length; at += size)
        expect(headers.write(all.subarray(at, at + size))).toBeUndefined();
    }
  });

  it("have an end", () => {
    expect(new Headers().write(bytes("x".repeat(5000)))).toBe("a header without an end");
  });
});
