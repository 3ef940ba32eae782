import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Desk, editor, markdownDraft, textDraft, without, type Step } from "./desk.ts";
import { linesUnder } from "./page.ts";

const neovim = editor("NVIM_PATH", "nvim");
const version = neovim ? spawnSync(neovim, ["--version"], { encoding: "utf8" }).stdout : "";
const minor = Number(/NVIM v0\.(\d+)/.exec(version)?.[1] ?? 0);

/** A clone of nvim-lspconfig that goes with this Neovim. */
const lspconfig = process.env.NVIM_LSPCONFIG;

const [newest = "", onSave = ""] = linesUnder("Neovim 0.11 起", "lua");
const [older = "", fixesOfLine = ""] = linesUnder("Neovim 0.8 到 0.10", "lua");
const [withPlugin = ""] = linesUnder("Neovim 用 nvim-lspconfig", "lua");

const ways = [
  { heading: "Neovim 0.11 起", lines: newest, runs: minor >= 11, reason: "an older Neovim" },
  { heading: "Neovim 0.8 到 0.10", lines: older + fixesOfLine, runs: minor >= 8, reason: "an older Neovim" },
  {
    heading: "Neovim 用 nvim-lspconfig",
    lines: withPlugin + (minor >= 8 ? fixesOfLine : ""),
    runs: !!lspconfig,
    reason: "NVIM_LSPCONFIG names no clone of nvim-lspconfig",
  },
];

const run = (desk: Desk, lines: string, steps: readonly Step[]) => {
  const drive = path.join(import.meta.dirname, "drive.lua");
  const plugin = lspconfig ? ["--cmd", `set runtimepath^=${lspconfig}`] : [];
  const args = ["--headless", "-n", "-i", "NONE", ...plugin, "-u", "init.lua", "-c", `luafile ${drive}`];
  return desk.run(neovim ?? "", args, { "init.lua": lines }, steps);
};

describe.skipIf(!neovim)(`docs/editors.md in Neovim${without("NVIM_PATH", "nvim")}`, () => {
  describe.each(ways)("$heading", ({ lines, runs, reason }) => {
    it.skipIf(!runs)(`finds what the command line finds${runs ? "" : ` (skipped: ${reason})`}`, async () => {
      const desk = new Desk();
      const { seen, expected } = await desk.bothFound(steps => run(desk, lines, steps));
      expect(seen).toEqual(expected);
      expect(seen.map(({ length }) => length)).toEqual([6, 1, 1]);
    });

    it.skipIf(!runs)(`mends a figure${runs ? "" : ` (skipped: ${reason})`}`, async () => {
      const desk = new Desk();
      const title = "表三“（七）总计·总计”由 15 改为 14";
      await run(desk, lines, [["findings", markdownDraft], ["fix", "figure-wrong", title], ["save"]]);
      expect(await desk.found(markdownDraft)).toEqual([]);
    });

    it.skipIf(!runs)(`takes its settings${runs ? "" : ` (skipped: ${reason})`}`, async () => {
      const english = lines.replace('language = "zh"', 'language = "en"');
      const [[finding] = []] = await run(new Desk(), english, [["findings", markdownDraft]]);
      expect(finding?.message).toMatch(/is given as 15 and should be 14/);
    });
  });

  it.skipIf(minor < 10)("mends on saving what can't be mended wrongly", async () => {
    const [desk, other] = [new Desk(), new Desk()];
    await run(desk, (minor < 11 ? older : newest) + onSave, [["findings", textDraft], ["save"]]);
    expect(desk.text(textDraft)).toBe(await other.mended(textDraft));
  });
});
