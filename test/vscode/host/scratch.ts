import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for one run of VS Code: home, settings, extensions and a workspace of its own. */
export interface Scratch {
  readonly folder: string;
  readonly workspace: string;
  readonly user: string;
  readonly extensions: string;
  /** An environment without the caller's npm, Node and VS Code settings. */
  readonly env: Record<string, string>;
  remove(): void;
}

const quiet = {
  "workbench.startupEditor": "none",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "window.restoreWindows": "none",
  "files.autoSave": "off",
  "gouji.language": "zh",
};

export function makeScratch(settings: Readonly<Record<string, unknown>> = {}): Scratch {
  const folder = mkdtempSync(path.join(os.tmpdir(), "gouji-"));
  const [home, temporary, workspace, user, extensions] = [
    "home",
    "tmp",
    "workspace",
    "user",
    "extensions",
  ].map(name => path.join(folder, name)) as [string, string, string, string, string];
  for (const each of [home, temporary, workspace, path.join(user, "User"), extensions])
    mkdirSync(each, { recursive: true });
  writeFileSync(path.join(user, "User", "settings.json"), JSON.stringify({ ...quiet, ...settings }));

  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on("exit", remove);
  const env = {
    PATH: process.env.PATH ?? "",
    LANG: "C.UTF-8",
    HOME: home,
    TMPDIR: temporary,
    // No marketplace is asked for anything.
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "" }),
  };
  return { folder, workspace, user, extensions, env, remove };
}
