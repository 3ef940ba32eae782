import { symlinkSync } from "node:fs";
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
  const { files, empty } = await findTargets(paths, cwd);
  return { files: files.map(({ path }) => path), empty };
};

describe("findTargets", () => {
  it("searches a folder for drafts, but not node_modules or what is hidden", async () => {
    const files = ["deep/县2025.markdown", "deep/镇2025.MD", "局2025.txt", "年报[终稿](1).md"];
    const cwd = tree();
    expect(await pathsOf(cwd, "drafts")).toEqual({ files: files.map(file => `drafts/${file}`), empty: [] });
    expect(await pathsOf(cwd, "./drafts/")).toEqual({
      files: files.map(file => `./drafts/${file}`),
      empty: [],
    });
    expect(await pathsOf(join(cwd, "drafts"), ".")).toEqual({ files, empty: [] });
  });

  it("takes a file that is named, whatever it is called", async () => {
    const cwd = tree();
    const paths = ["minutes.docx", "drafts/.hidden.md", "drafts/年报[终稿](1).md"];
    expect(await pathsOf(cwd, ...paths)).toEqual({ files: paths, empty: [] });
    expect((await findTargets(["minutes.docx"], cwd)).files[0]?.isNamed).toBe(true);
  });

  it("takes what a glob matches", async () => {
    const cwd = tree();
    expect(await pathsOf(cwd, "drafts/*.txt")).toEqual({ files: ["drafts/局2025.txt"], empty: [] });
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
    expect(await pathsOf(cwd, ...paths)).toEqual({ files: [], empty: paths });
  });
});
