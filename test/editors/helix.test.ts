import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Desk, editor, folderSettings, markdownDraft, textDraft, without } from "./desk.ts";
import { onPath } from "../vscode/host/onPath.ts";
import { linesUnder } from "./page.ts";
import { Screen } from "./screen.ts";

const helix = editor("HELIX_PATH", "hx") ?? "";
const tmux = onPath("tmux") ?? "";

const [lines = ""] = linesUnder("Helix", "toml");

/** Where Helix has its settings. */
async function settledIn(desk: Desk, languages: string): Promise<NodeJS.ProcessEnv> {
  mkdirSync(path.join(desk.folder, "helix"));
  writeFileSync(path.join(desk.folder, "helix/languages.toml"), languages);
  return desk.environment();
}

async function opened(desk: Desk, file: string, languages = lines): Promise<Screen> {
  return new Screen(tmux, [helix, file], desk.folder, await settledIn(desk, languages));
}

describe.skipIf(!helix)(`docs/editors.md in Helix${without("HELIX_PATH", "hx")}`, () => {
  it.each(["markdown", "html", "json", "disclosure-report"])(
    "starts for %s, beside the servers that it has",
    async language => {
      const desk = new Desk();
      const env = await settledIn(desk, lines);
      const health = (more: NodeJS.ProcessEnv): string[] => {
        const { stdout } = spawnSync(helix, ["--health", language], {
          env: { ...env, ...more },
          encoding: "utf8",
        });
        const servers = /language servers:[^]*?(?=\nConfigured)/.exec(stdout)?.[0] ?? "";
        return [...servers.matchAll(/([\w-]+): /g)].map(([, name = ""]) => name);
      };
      const before = health({ XDG_CONFIG_HOME: path.join(desk.folder, "none") });
      expect(health({})).toEqual([...before, "gouji"]);
    },
  );

  describe.skipIf(!tmux)(`on its screen${tmux ? "" : " (skipped: no tmux on the search path)"}`, () => {
    it.each([textDraft, markdownDraft, folderSettings])(
      "finds in %s what the command line finds",
      async file => {
        const desk = new Desk();
        const expected = (await desk.found(file)).map(({ rule }) => rule);
        const screen = await opened(desk, file);
        await screen.shows("●");
        screen.press("Space", "d");
        const list = await screen.shows(`${expected.length}/${expected.length}`);
        const rules = [...list.matchAll(/(?:ERROR|WARN|INFO|HINT) +(?:gouji +)?([\w-]+)/g)].map(
          ([, rule]) => rule,
        );
        expect(rules.sort()).toEqual(expected.sort());
      },
    );

    it("mends a figure", async () => {
      const desk = new Desk();
      const screen = await opened(desk, markdownDraft);
      await screen.shows("●");
      screen.press("]", "d");
      await screen.shows("应为 14");
      screen.press("Space", "a");
      await screen.shows("由 15 改为 14");
      screen.press("Enter", "Enter");
      await screen.shows("[+]");
      screen.press(":w", "Enter");
      await screen.shows("written");
      expect(await desk.found(markdownDraft)).toEqual([]);
    });

    it("takes its settings", async () => {
      const screen = await opened(
        new Desk(),
        markdownDraft,
        lines.replace('language = "zh"', 'language = "en"'),
      );
      await screen.shows("●");
      screen.press("]", "d");
      await screen.shows("should be 14");
    });
  });
});
