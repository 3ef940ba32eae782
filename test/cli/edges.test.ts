import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { CheckOptions } from "../../server/src/cli/checkOptions.ts";
import { checkPaths } from "../../server/src/cli/checkPaths.ts";
import { writeNewFile } from "../../server/src/cli/newFile.ts";
import { readBytes } from "../../server/src/cli/readBytes.ts";
import { builtCommandLine } from "./built.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const sample = readFileSync("samples/青禾县水利局2025年政府信息公开工作年度报告.md", "utf-8");
const isUnix = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;

const options: CheckOptions = {
  format: "json",
  failOn: "error",
  failOnUnread: false,
  form: "auto",
  lang: "en",
  fix: false,
  dryRun: false,
  track: false,
};

describe("what can't be checked is said, and the others are checked", () => {
  it.runIf(isUnix)(
    "a device, a pipe, a socket, a loop of links, a name too long, an empty path",
    async () => {
      const cwd = folderWith({ "a.md": sample });
      spawnSync("mkfifo", [join(cwd, "pipe.md")]);
      symlinkSync("loop.md", join(cwd, "loop.md"));
      const socket = createServer().listen(join(cwd, "socket.md"));
      await once(socket, "listening");
      onTestFinished(() => void socket.close());
      const bad = ["/dev/zero", "pipe.md", "socket.md", "loop.md", `${"x".repeat(300)}.md`, ""];
      const { code, out, err } = await gouji(cwd, "check", "--format", "json", ...bad, "a.md");
      expect(code).toBe(2);
      expect(err.trimEnd().split("\n")).toHaveLength(bad.length);
      expect(JSON.parse(out).files).toMatchObject([{ path: "a.md", findings: [] }]);
      const found = await gouji(cwd, "check", "--format", "json", ".");
      expect([found.code, found.err]).toEqual([0, ""]);
      expect(JSON.parse(found.out)).toMatchObject({
        files: [{ path: "a.md" }],
        unread: [{ path: "loop.md" }, { path: "pipe.md" }, { path: "socket.md" }],
      });
    },
  );

  it("a file that is gone when its turn comes", async () => {
    const cwd = folderWith({ "a.md": sample, "b.md": sample, "c.md": sample });
    const said: string[] = [];
    const printed: string[] = [];
    const code = await checkPaths([cwd], options, {
      cwd,
      isColoured: false,
      out: text => {
        printed.push(text);
        if (text.includes("a.md")) rmSync(join(cwd, "b.md"));
      },
      err: text => void said.push(text),
    });
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(/b\.md: no such file\n$/)]);
    expect(printed.join("")).toContain("c.md");
  });

  it("a file larger than any report, without reading it", () => {
    const cwd = folderWith({ "a.md": "" });
    truncateSync(join(cwd, "a.md"), 20e9);
    expect(readBytes(join(cwd, "a.md"))).toEqual({
      reason: expect.objectContaining({ en: expect.stringContaining("larger than 20 MB") }),
    });
  });

  it.runIf(isUnix)("a folder and a file without right", async () => {
    const cwd = folderWith({ "in/a.md": sample, "in/b.md": sample, "in/shut/c.md": sample });
    cpSync(join(await builtCommandLine(), ".."), join(cwd, "program"), { recursive: true });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "program"), 0o755);
    for (const path of ["in/b.md", "in/shut"]) chmodSync(join(cwd, path), 0);
    onTestFinished(() => chmodSync(join(cwd, "in/shut"), 0o700));
    const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const command = [join(cwd, "program/cli.js"), "check", "--format", "json", "--lang", "en", "in"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd,
      ...nobody,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "gouji: in/b.md: permission denied\n" });
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: "in/a.md" }],
      unread: [
        { path: "in/b.md", reason: "permission denied" },
        { path: "in/shut", reason: "unreadable folder: permission denied" },
      ],
    });
  });
});

/** Prints the most memory that the process took, in kilobytes, behind all else that it says. */
const MEASURED = `data:text/javascript,${encodeURIComponent(
  'import { isMainThread } from "node:worker_threads";' +
    'if (isMainThread) process.on("exit", () => console.error(process.resourceUsage().maxRSS));',
)}`;

describe("memory", () => {
  const line = "做好政府信息公开工作，不断提高公开质量和水平。\n";
  const row = "| 其他 | 1 | 2 | 3 | 4 | 5 | 6 | 28 |\n";

  it.each([
    ["prose in short paragraphs", sample.replace(/(?<=\n## 一、.*\n)/, line.repeat(57_000)), 50],
    ["a report over and over", sample.repeat(4_000_000 / Buffer.byteLength(sample)), 90],
    ["rows with a digit in each cell", sample + row.repeat(120_000), 110],
  ])("of a check grows with the file, by so many times its size: %s", async (_, text, times) => {
    const cwd = folderWith({ "small.md": sample, "large.md": text });
    const command = ["--import", MEASURED, await builtCommandLine(), "check", "--format", "json"];
    const [small = NaN, large = NaN] = ["small.md", "large.md"].map(path => {
      const stdio = ["ignore", "ignore", "pipe"] as const;
      const { stderr } = spawnSync(process.execPath, [...command, path], { cwd, stdio: [...stdio] });
      return 1024 * Number(stderr);
    });
    expect(large).toBeGreaterThan(small);
    expect((large - small) / Buffer.byteLength(text)).toBeLessThan(times);
  });

  it("that isn't there ends the check of its file only", async () => {
    const large = sample.replace(/(?<=\n## 一、.*\n)/, line.repeat(6_000_000 / Buffer.byteLength(line)));
    const cwd = folderWith({ "small.md": sample, "large.md": large });
    const command = ["--max-old-space-size=60", await builtCommandLine(), "check", "--format", "json"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, "large.md", "small.md"], {
      cwd,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "gouji: large.md: 内存不够，没能检查\n" });
    expect(JSON.parse(stdout).files).toMatchObject([{ path: "small.md", findings: [] }]);
  });
});

describe("a new file", () => {
  it("is never one that is there, nor a part of one", () => {
    const cwd = folderWith({ "a.md": "x" });
    expect(writeNewFile(join(cwd, "a.md"), "a.md", "y")?.en).toContain("it is there already");
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("x");
    expect(writeNewFile(join(cwd, "no/b.md"), "b.md", "y")?.en).toContain("no such file");
  });

  it.runIf(isUnix)("isn't left in part where there is no room", async () => {
    const cwd = folderWith({});
    const command = [
      await builtCommandLine(),
      "new",
      "--organ",
      "临溪县水务局",
      "--year",
      "2025",
      "-o",
      "a.md",
    ];
    const words = [process.execPath, ...command].map(word => `'${word}'`).join(" ");
    const { status, stderr } = spawnSync("sh", ["-c", `trap '' XFSZ; ulimit -f 1; exec ${words}`], { cwd });
    expect({ status, said: stderr.toString() }).toEqual({ status: 2, said: expect.stringContaining("a.md") });
    expect(existsSync(join(cwd, "a.md"))).toBe(false);
  });
});
