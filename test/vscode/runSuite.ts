import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import type { BrowserContext } from "playwright-core";
import type { Count } from "../count.ts";
import { root } from "../root.ts";
import { bundleForBrowser, bundleForNode } from "./bundleSuite.ts";
import { launchChromium, openWindow } from "./host/chromium.ts";
import { desktopForTests } from "./host/desktop.ts";
import { serveFolder } from "./host/folder.ts";
import { makeScratch, type Scratch } from "./host/scratch.ts";
import { serve, unservable, type Payload, type Server } from "./host/server.ts";

/** The suite in a real VS Code: a desktop where one can be had, else the one from npm. */
export async function runSuite(): Promise<Count> {
  const desktop = await desktopForTests();
  if (desktop) return withResult(scratch => inDesktop(desktop, scratch));
  if (unservable) return skipped(unservable);
  return withResult(async scratch => {
    const entry = await bundleForNode();
    await inServer(scratch, async (_, server) => [
      ["extensionDevelopmentPath", server.uri(root)],
      ["extensionTestsPath", server.uri(entry)],
    ]);
  });
}

/** Several folders in a workspace that isn't trusted, with tests of their own. */
export async function runSuiteInRoots(): Promise<Count> {
  if (unservable) return skipped(unservable);
  const untrusted = {
    "security.workspace.trust.enabled": true,
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "never",
  };
  return withResult(async scratch => {
    const entry = await bundleForNode("inRoots.ts");
    const folders = ["甲", "乙"].map(name => ({ path: path.join(scratch.workspace, name) }));
    for (const each of folders) mkdirSync(each.path);
    const workspace = path.join(scratch.folder, "all.code-workspace");
    writeFileSync(workspace, JSON.stringify({ folders }));
    await inServer(
      scratch,
      async (_, server) => [
        ["extensionDevelopmentPath", server.uri(root)],
        ["extensionTestsPath", server.uri(entry)],
      ],
      workspace,
    );
  }, untrusted);
}

/** The suite with the extension's browser build, as on vscode.dev: no process, no Node. */
export async function runSuiteInBrowser(): Promise<Count> {
  if (unservable) return skipped(unservable);
  return withResult(async scratch => {
    const entry = await bundleForBrowser();
    const files = await serveFolder(root);
    try {
      await inServer(scratch, async window => {
        await developInBrowser(window, files.authority, path.relative(root, entry));
        return [];
      });
    } finally {
      files.close();
    }
  });
}

function skipped(reason: string): Count {
  console.log(`skipped: ${reason}; name a VS Code by VSCODE_PATH`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** Without a result nothing was tested, whatever else was told. */
async function withResult(
  run: (scratch: Scratch) => Promise<void>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Count> {
  const scratch = makeScratch(settings);
  try {
    await run(scratch);
    const stats = JSON.parse(readFileSync(resultOf(scratch), "utf8")) as Mocha.Stats & { said: string };
    console.log(stats.said);
    return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  } finally {
    scratch.remove();
  }
}

const resultOf = (scratch: Scratch): string => path.join(scratch.folder, "result.json");

async function inDesktop(program: string, scratch: Scratch): Promise<void> {
  const extensionTestsPath = await bundleForNode();
  const launchArgs = [scratch.workspace, "--disable-workspace-trust"];
  launchArgs.push(`--user-data-dir=${scratch.user}`, `--extensions-dir=${scratch.extensions}`);
  const options = { extensionDevelopmentPath: root, extensionTestsPath, launchArgs };
  await runTests({ ...options, vscodeExecutablePath: program });
}

async function inServer(
  scratch: Scratch,
  prepare: (window: BrowserContext, server: Server) => Promise<Payload>,
  workspace?: string,
): Promise<void> {
  const server = await serve(scratch, workspace !== undefined);
  const browser = await launchChromium();
  try {
    const window = await openWindow(browser);
    const payload = await prepare(window, server);
    const page = await window.newPage();
    const said: string[] = [];
    // VS Code calls these two when it runs tests of an extension in a browser.
    await page.exposeFunction("codeAutomationLog", (_: string, parts: unknown[]) =>
      said.push(parts.join(" ")),
    );
    let exit = () => {};
    const ended = new Promise<string>(settle => {
      exit = () => settle("the suite ended");
      page.once("crash", () => settle("the page crashed"));
      page.once("close", () => settle("the page was closed"));
      void server.ended.then(() => settle("the server ended"));
      setTimeout(() => settle("ten minutes passed"), 600_000).unref();
    });
    await page.exposeFunction("codeAutomationExit", () => exit());
    await page.goto(server.address(workspace ?? scratch.workspace, payload));
    const end = await ended;
    if (!existsSync(resultOf(scratch))) throw new Error([end, server.log(), ...said].join("\n"));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Tells the workbench of an extension and its tests that are to run in a worker of the browser. */
async function developInBrowser(window: BrowserContext, authority: string, entry: string): Promise<void> {
  const options = {
    extensions: [{ scheme: "http", authority, path: "/" }],
    extensionTestsPath: { scheme: "http", authority, path: `/${entry}` },
  };
  // The page hands its settings to the workbench in an attribute.
  const content = `
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (!value || this.id !== "vscode-workbench-web-configuration") return value;
      const settings = JSON.parse(value);
      Object.assign(settings.developmentOptions, ${JSON.stringify(options)});
      return JSON.stringify(settings);
    };`;
  await window.addInitScript({ content });
}
