import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findTargets } from "../../server/src/cli/paths.ts";
import { folderWith } from "./folder.ts";

const tree = () =>
  folderWith({
    "drafts/局2025.txt": "",
    "drafts/deep/镇2025.MD": "",
    "drafts/deep/县2025.markdown": "",
    "drafts/picture.png": "",
    "drafts/.git/notes.txt": "",
    "drafts/.hidden.md": "",
    "drafts/node_modules/package/README.md": "",
    "drafts/年报[终稿](1).md": "",
    "minutes.docx": "",
  });

const pathsOf = async (cwd: string, ...paths: string[]) => {
  const { files, refused } = await findTargets(paths, cwd);
  return { files: files.map(({ path }) => path), refused: refused.map(({ path }) => path) };
};

describe("findTargets", () => {
  it("searches a folder for drafts, but not node_modules or what is hidden", async () => {
    const files = ["deep/县2025.markdown", "deep/镇2025.MD", "局2025.txt", "年报[终稿](1).md"];
    const cwd = tree();
    expect(await pathsOf(cwd, "drafts")).toEqual({ files: files.map(file => `drafts/${file}`), refused: [] });
    expect(await pathsOf(cwd, "./drafts/")).toEqual({
      files: files.map(file => `./drafts/${file}`),
      refused: [],
    });
    expect(await pathsOf(join(cwd, "drafts"), ".")).toEqual({ files, refused: [] });
  });

  it("takes a file that is named, whatever it is called", async () => {
    const cwd = tree();
    const paths = ["minutes.docx", "drafts/.hidden.md", "drafts/年报[终稿](1).md"];
    expect(await pathsOf(cwd, ...paths)).toEqual({ files: paths, refused: [] });
    expect((await findTargets(["minutes.docx"], cwd)).files[0]?.isNamed).toBe(true);
  });

  it("takes what a glob matches", async () => {
    const cwd = tree();
    expect(await pathsOf(cwd, "drafts/*.txt")).toEqual({ files: ["drafts/局2025.txt"], refused: [] });
    expect((await pathsOf(join(cwd, "drafts/deep"), "../*.{txt,png}")).files).toEqual([
      "../picture.png",
      "../局2025.txt",
    ]);
  });

  it("takes each file once, through links too", async () => {
    const cwd = tree();
    symlinkSync(join(cwd, "drafts"), join(cwd, "drafts/loop"));
    expect((await pathsOf(cwd, "drafts/局2025.txt", "drafts", join(cwd, "drafts"))).files).toHaveLength(4);
  });

  it("says what names nothing", async () => {
    const cwd = folderWith({ "empty/picture.png": "" });
    const paths = ["nothing.txt", "*.md", "empty"];
    expect(await pathsOf(cwd, ...paths)).toEqual({ files: [], refused: paths });
  });

  it("counts what may be a report and can't be read, with what to do", async () => {
    const cwd = folderWith({
      "in/甲局.docx": "",
      "in/乙局.PDF": "",
      "in/丙局.doc": "",
      "in/deep/丙局.xls": "",
      "in/丁局.html": "",
      "in/picture.png": "",
      "in/~$甲局.docx": "",
      "in/.戊局.docx": "",
    });
    const { files, unread } = await findTargets(["in"], cwd);
    expect(files.map(({ path }) => path)).toEqual(["in/丁局.html", "in/乙局.PDF", "in/甲局.docx"]);
    expect(unread.map(({ path }) => path)).toEqual(["in/deep/丙局.xls", "in/丙局.doc"]);
    expect(unread[1]?.reason.zh).toContain("请另存为 Word 文档（.docx）");
  });

  it("says of an empty path that it is empty, not that it is this folder", async () => {
    expect(await pathsOf(tree(), "")).toEqual({ files: [], refused: [""] });
  });

  it("survives names that no system would give", async () => {
    const cwd = tree();
    const paths = ["x".repeat(5000), "drafts/局2025.txt/a", "a\0b", "drafts/[", "}{", "**/".repeat(50)];
    const { files, refused } = await pathsOf(cwd, ...paths, "drafts/局2025.txt");
    expect(files).toContain("drafts/局2025.txt");
    expect(refused).toEqual(expect.arrayContaining(paths.slice(0, 3)));
  });

  it.skipIf(process.platform === "win32")("goes round pipes, loops of links and strange names", async () => {
    const cwd = folderWith({ "in/甲局.txt": "" });
    const inFolder = (name: string) => join(cwd, "in", name);
    execFileSync("mkfifo", [inFolder("pipe.txt")]);
    symlinkSync("loop.txt", inFolder("loop.txt"));
    symlinkSync("gone.txt", inFolder("dead.txt"));
    symlinkSync(".", inFolder("again"));
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/in/`), Buffer.of(0xb1, 0xa8), Buffer.from(".txt")]), "");
    const { files, unread } = await findTargets(["in"], cwd);
    expect(files.map(({ path }) => path)).toEqual(["in/甲局.txt"]);
    expect(unread.map(({ path, reason }) => `${path}: ${reason.zh}`)).toEqual([
      "in/dead.txt: 文件不存在",
      "in/loop.txt: 链接绕成一圈，找不到文件",
      "in/pipe.txt: 不是普通文件（管道、设备等），没有读",
      "in/\ufffd\ufffd.txt: 文件名不是 UTF-8 编码，打不开，请改名后再检查",
    ]);
    expect((await pathsOf(cwd, "in/pipe.txt")).refused).toEqual(["in/pipe.txt"]);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "names folders that don't open",
    async () => {
      const cwd = folderWith({ "in/a.txt": "", "in/shut/b.txt": "" });
      chmodSync(join(cwd, "in/shut"), 0);
      const { unread } = await findTargets(["in"], cwd);
      chmodSync(join(cwd, "in/shut"), 0o700);
      expect(unread.map(({ path, reason }) => `${path}: ${reason.zh}`)).toEqual([
        "in/shut: 文件夹打不开：没有权限",
      ]);
    },
  );
});
