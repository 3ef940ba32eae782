import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Desk, editor, markdownDraft, textDraft, without, type Step } from "./desk.ts";
import { linesUnder } from "./page.ts";

const emacs = editor("EMACS_PATH", "emacs");

/** Packages of this Emacs are loaded: markdown-mode, and Eglot where it doesn't come with it. */
const packages = `(progn (require 'package)
  (add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa") (package-initialize))`;

/** Whether it has what docs/editors.md asks for. */
const isReady =
  !!emacs &&
  spawnSync(emacs, [
    "--batch",
    "-Q",
    "--eval",
    packages,
    "--eval",
    "(progn (require 'eglot) (require 'markdown-mode))",
  ]).status === 0;
const reason =
  emacs && !isReady ? " (skipped: it has no Eglot or no markdown-mode)" : without("EMACS_PATH", "emacs");

const [lines = "", onSave = ""] = linesUnder("Emacs", "elisp");

const run = (desk: Desk, init: string, steps: readonly Step[]) => {
  const drive = path.join(import.meta.dirname, "drive.el");
  const args = ["--batch", "-Q", "--eval", packages, "-l", "./init.el", "-l", drive];
  return desk.run(emacs ?? "", args, { "init.el": init }, steps);
};

describe.skipIf(!isReady)(`docs/editors.md in Emacs${reason}`, () => {
  it("finds what the command line finds", async () => {
    const desk = new Desk();
    const { seen, expected } = await desk.bothFound(steps => run(desk, lines, steps));
    expect(seen).toEqual(expected);
    expect(seen.map(({ length }) => length)).toEqual([6, 1, 1]);
  });

  it("mends a figure", async () => {
    const desk = new Desk();
    const title = "表三“（七）总计·总计”由 15 改为 14";
    await run(desk, lines, [["findings", markdownDraft], ["fix", "figure-wrong", title], ["save"]]);
    expect(await desk.found(markdownDraft)).toEqual([]);
  });

  it("takes its settings", async () => {
    const english = lines.replace(':language "zh"', ':language "en"');
    const [[finding] = []] = await run(new Desk(), english, [["findings", markdownDraft]]);
    expect(finding?.message).toMatch(/is given as 15 and should be 14/);
  });

  it("mends on saving what can't be mended wrongly", async () => {
    const [desk, other] = [new Desk(), new Desk()];
    await run(desk, lines + onSave, [["findings", textDraft], ["save"]]);
    expect(desk.text(textDraft)).toBe(await other.mended(textDraft));
  });
});
