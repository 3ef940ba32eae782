import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { performance } from "node:perf_hooks";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { asItIs, atMost, type Row } from "./table.ts";
import { cut, repeated, sample } from "./texts.ts";
import { percentile } from "./timing.ts";

const URI = "file:///draft.md";

/** A digit typed and taken back, over and over, in the server as it is built, spoken to over its standard streams. */
export async function benchServer(edits: number): Promise<Row[]> {
  const report = sample(".md");
  const long = `${report}\n${repeated(report, 1_000_000)}`;
  const small = await typing(cut(repeated(report, 11_000), 11_000), edits);
  const large = await typing(long, Math.ceil(edits / 10));
  const [early = NaN, late = NaN] = await memory(firstSection(report), 10_000);
  return [
    atMost("a digit typed, findings, 11 KB, p95", percentile(small.found, 95), 5, "ms"),
    atMost("a digit typed, findings, 1 MB, p95", percentile(large.found, 95), 60, "ms"),
    atMost("another request meanwhile, 1 MB, p95", percentile(large.deaf, 95), 60, "ms"),
    asItIs("memory after 2,000 edits", early, "MB"),
    atMost("memory after 10,000 edits", late, Math.ceil(early * 1.2), "MB"),
  ];
}

interface Typing {
  /** Milliseconds from the change to the findings. */
  readonly found: number[];
  /** Milliseconds that another request waits for its answer meanwhile. */
  readonly deaf: number[];
}

async function typing(text: string, edits: number): Promise<Typing> {
  const server = await open(text);
  const [found, deaf] = [[] as number[], [] as number[]];
  for (let at = 0; at < edits; at++) {
    const start = performance.now();
    const since = (times: number[]) => () => times.push(performance.now() - start);
    server.type(at);
    await Promise.all([server.pull().then(since(found)), server.ask().then(since(deaf))]);
  }
  server.end();
  return { found, deaf };
}

/** A draft that has only begun: what is held on to shows in it as in a whole one, and sooner. */
const firstSection = (report: string): string => report.split(/^(?=## )/m, 2).join("");

/** Megabytes that the server holds after a fifth of the edits and after all. */
async function memory(text: string, edits: number): Promise<number[]> {
  const server = await open(text);
  const held: number[] = [];
  for (let at = 0; at < edits; at++) {
    server.type(at);
    await server.pull();
    if (at + 1 === edits / 5 || at + 1 === edits) held.push(server.megabytes());
  }
  server.end();
  return held;
}

async function open(text: string) {
  const child = spawn(process.execPath, ["dist/server.js", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification("initialized", {});
  const textDocument = { uri: URI, languageId: "markdown", version: 0, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  return typist(connection, child, text);
}

function typist(connection: ProtocolConnection, child: ChildProcess, text: string) {
  const before = text.slice(0, text.search(/\d件/));
  const line = before.split("\n").length - 1;
  const character = before.length - before.lastIndexOf("\n") - 1;
  return {
    /** Every other time the digit is taken back. */
    type(at: number): void {
      const end = { line, character: character + (at % 2) };
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: URI, version: at + 1 },
        contentChanges: [{ range: { start: { line, character }, end }, text: at % 2 ? "" : "7" }],
      });
    },
    pull: () => connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: URI } }),
    /** Something that takes no check. */
    ask: () => connection.sendRequest("gouji/newDraft", {}),
    megabytes: () => residentMegabytes(child.pid ?? 0),
    end(): void {
      connection.dispose();
      child.kill();
    },
  };
}

const residentMegabytes = (pid: number): number =>
  Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)]).stdout.toString()) / 1024;
