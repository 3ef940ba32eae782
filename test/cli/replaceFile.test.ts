import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { replaceFile } from "../../server/src/cli/replaceFile.ts";
import { folderWith } from "./folder.ts";

/** Where there is a folder in memory, what is written need not wait for a disk. */
const memory = existsSync("/dev/shm") ? "/dev/shm" : undefined;
const OLD = Buffer.alloc(1_000_000, "旧");
const NEW = Buffer.alloc(1_300_000, "新");
const isWhole = (bytes: Buffer): boolean => bytes.equals(OLD) || bytes.equals(NEW);
const isUnix = process.platform !== "win32";

const source = JSON.stringify("./server/src/cli/replaceFile.ts");

/** Puts one and the other into a file by turns, for ever, from its first word on. */
const writer = `
  import { readFileSync } from "node:fs";
  import { replaceFile } from ${source};
  const [file, old, fresh] = process.argv.slice(2);
  const contents = [readFileSync(old), readFileSync(fresh)];
  process.stdout.write("ready");
  for (let turn = 0; ; turn += 1) replaceFile(file, contents[turn % 2], contents[(turn + 1) % 2]);
`;

/** In further lines of Node, where the same was just done in another, fewer are enough. */
const KILLS = Number(process.env["GOUJI_TEST_KILLS"] ?? 500);

describe("putting new bytes in a file's place", () => {
  let script: string;
  beforeAll(async () => {
    const stdin = { contents: writer, resolveDir: process.cwd() };
    const mainFields = ["module", "main"];
    const { outputFiles } = await build({ stdin, mainFields, bundle: true, platform: "node", write: false });
    script = outputFiles[0]?.text ?? "";
  });

  const folderToWriteIn = () =>
    folderWith({ "a.txt": OLD, old: OLD, new: NEW, "writer.cjs": script }, memory);
  const argumentsIn = (cwd: string) => ["writer.cjs", "a.txt", "old", "new"].map(name => join(cwd, name));

  it("is done wholly or not at all, whenever the process is killed", { timeout: 600_000 }, async () => {
    const cwd = folderToWriteIn();
    const found = { [OLD.length]: 0, [NEW.length]: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      writeFileSync(join(cwd, "a.txt"), OLD);
      const child = spawn(process.execPath, argumentsIn(cwd));
      onTestFinished(() => void child.kill("SIGKILL"));
      await Promise.race([
        once(child.stdout, "data"),
        once(child, "close").then(() => expect.unreachable("the writer stopped")),
      ]);
      await new Promise(resolve => setTimeout(resolve, (kill % 50) / 4));
      child.kill("SIGKILL");
      await once(child, "close");
      const bytes = readFileSync(join(cwd, "a.txt"));
      expect(isWhole(bytes), `kill ${kill} left ${bytes.length} bytes`).toBe(true);
      found[bytes.length] = (found[bytes.length] ?? 0) + 1;
    }
    expect(Math.min(...Object.values(found))).toBeGreaterThan(KILLS / 25);
  });

  it.runIf(isUnix)("leaves the file as it is where there is no room for all of it", () => {
    const cwd = folderToWriteIn();
    const command = [process.execPath, ...argumentsIn(cwd)].map(word => `'${word}'`).join(" ");
    const { status, stdout } = spawnSync("sh", ["-c", `ulimit -f 1000; exec ${command}`]);
    expect(stdout.toString()).toBe("ready");
    expect(status).not.toBe(0);
    expect(readFileSync(join(cwd, "a.txt")).equals(OLD)).toBe(true);
  });

  it("refuses where the file was changed since it was read, and leaves nothing behind", () => {
    const cwd = folderWith({ "a.txt": "别人改过" }, memory);
    expect(replaceFile(join(cwd, "a.txt"), OLD, NEW)?.zh).toContain("检查期间文件被别的程序改过");
    expect(readFileSync(join(cwd, "a.txt"), "utf-8")).toBe("别人改过");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it.runIf(isUnix)("keeps the file's mode and the links to it", () => {
    const cwd = folderWith({ "a.txt": OLD }, memory);
    chmodSync(join(cwd, "a.txt"), 0o640);
    symlinkSync("a.txt", join(cwd, "link.txt"));
    expect(replaceFile(join(cwd, "link.txt"), OLD, NEW)).toBeUndefined();
    expect(readFileSync(join(cwd, "a.txt")).equals(NEW)).toBe(true);
    expect(statSync(join(cwd, "a.txt")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, "link.txt")).isSymbolicLink()).toBe(true);
    expect(readdirSync(cwd)).toEqual(["a.txt", "link.txt"]);
  });

  it("refuses to part a file from its hard links", () => {
    const cwd = folderWith({ "a.txt": OLD }, memory);
    linkSync(join(cwd, "a.txt"), join(cwd, "b.txt"));
    expect(replaceFile(join(cwd, "a.txt"), OLD, NEW)?.zh).toContain("硬链接");
    expect(readFileSync(join(cwd, "b.txt")).equals(OLD)).toBe(true);
  });
});
