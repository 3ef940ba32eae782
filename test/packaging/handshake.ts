import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
} from "vscode-languageserver/node";

/** Asks a language server what it can do, ends it as the protocol says, and waits until it has ended well. */
export async function handshake(server: ChildProcessWithoutNullStreams): Promise<InitializeResult> {
  const ended = once(server, "close") as Promise<[number | null]>;
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  const [code] = await ended;
  if (code !== 0) throw new Error(`The server ended with ${code}`);
  return answer;
}
