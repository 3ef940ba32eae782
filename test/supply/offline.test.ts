import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtCommandLine } from "../cli/built.ts";
import { folderWith } from "../cli/folder.ts";

const sample = readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt");
const refuse = new URL("refuse.mjs", import.meta.url).href;

const message = (method: string, id?: number): string => {
  const params = method === "initialize" ? { processId: null, rootUri: null, capabilities: {} } : undefined;
  const content = JSON.stringify({ jsonrpc: "2.0", method, ...(id && { id }), ...(params && { params }) });
  return `Content-Length: ${content.length}\r\n\r\n${content}`;
};

describe("with the network refused", () => {
  it("every command does its work", async () => {
    const cli = await builtCommandLine();
    const drafts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, sample]));
    const cwd = folderWith({ "a.txt": sample, ...drafts });
    const run = (args: string[]) =>
      spawnSync(process.execPath, ["--import", refuse, cli, ...args], { cwd, encoding: "utf8" });
    const commands: readonly (readonly [number, ...string[]])[] = [
      [0, "--help"],
      [0, "--version"],
      [1, "check", "."],
      [1, "check", "--format", "json", "a.txt"],
      [0, "read", "a.txt"],
      [0, "sheet", "a.txt"],
      [0, "new", "--organ", "砚溪市文化和旅游局", "--year", "2025"],
      [0, "convert", "a.txt", "-o", "a.docx"],
      [1, "check", "a.docx"],
      [1, "check", "--fix", "a.txt"],
      [0, "collect", ".", "-o", "c.xlsx"],
      [0, "figures", "a.txt"],
      [0, "init"],
      [0, "rules"],
      [0, "explain", "figure-wrong"],
      [0, "completions", "bash"],
    ];
    const named = new Set(["lsp", ...commands.map(([, name]) => name)]);
    const all = readdirSync("server/src/cli/commands").map(file => file.replace(".ts", ""));
    expect(all.filter(name => !named.has(name))).toEqual([]);
    for (const [code, ...args] of commands) {
      const { status, stderr } = run(args);
      expect({ args, status, network: /network: .*/.exec(stderr)?.[0] }).toEqual({ args, status: code });
    }
    const server = spawn(process.execPath, ["--import", refuse, cli, "lsp", "--stdio"], { cwd });
    server.stdin.write(message("initialize", 1));
    const [answer] = (await once(server.stdout, "data")) as [Buffer];
    expect(answer.toString()).toContain("Content-Length");
    server.stdin.write(message("shutdown", 2));
    server.stdin.write(message("exit"));
    expect(await once(server, "close")).toEqual([0, null]);
  });

  it("a process that reaches for it is seen", () => {
    const reach = (code: string) => spawnSync(process.execPath, ["--import", refuse, "-e", code]).status;
    expect(reach(`require("node:http").get("http://a.invalid")`)).toBe(99);
    expect(reach(`fetch("http://a.invalid")`)).toBe(99);
    expect(reach(`require("node:http").createServer().listen(0)`)).toBe(99);
    expect(reach("0")).toBe(0);
  });
});
