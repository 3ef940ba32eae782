import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";

let server: ChildProcess | undefined;
afterEach(() => server?.kill());

interface Running {
  readonly connection: ProtocolConnection;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  readonly stdin: NodeJS.WritableStream;
}

async function run(processId: number | null): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/src/main.ts", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  server = child;
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", { processId, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  return { connection, ended, stdin: child.stdin };
}

describe("the server's process", () => {
  it("ends when told to", async () => {
    const { connection, ended } = await run(process.pid);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    expect(await ended).toBe(0);
  });

  it("ends with an error when told to without a shutdown", async () => {
    const { connection, ended } = await run(null);
    await connection.sendNotification("exit");
    expect(await ended).toBe(1);
  });

  it("ends when its input does", async () => {
    const { connection, ended, stdin } = await run(null);
    connection.dispose();
    stdin.end();
    expect(await ended).toBe(1);
  });

  it("ends when the process that started it is gone", async () => {
    const parent = spawn(process.execPath, ["--eval", ""]);
    await once(parent, "exit");
    const { ended } = await run(parent.pid ?? null);
    expect(await ended).toBe(1);
  });

  it.each([
    ["no header at all", "hello\n", "not a header: hello"],
    ["a header without a length", "Content-Type: json\r\n\r\n{}", "without Content-Length"],
    ["a length that is none", "Content-Length: many\r\n\r\n{}", "without Content-Length"],
    ["lines that end otherwise", "Content-Length: 2\n\n{}", "not a header"],
  ])("ends with a message at %s", async (_what, sent, said) => {
    const child = spawn(process.execPath, ["--import", "tsx", "server/src/main.ts", "--stdio"]);
    server = child;
    let message = "";
    child.stderr.on("data", (chunk: Buffer) => (message += String(chunk)));
    child.stdin.write(sent);
    const [code] = (await once(child, "close")) as [number | null];
    expect(code).toBe(1);
    expect(message).toContain(said);
  });
});
