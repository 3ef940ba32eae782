import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import type { BrowserContext } from "playwright-core";
import type { Count } from "../count.ts";
import { bundleForBrowser, bundleForNode } from "./bundleSuite.ts";
import { launchChromium, openWindow } from "./host/chromium.ts";
import { desktopForTests } from "./host/desktop.ts";
import { runInWorker } from "./host/inWorker.ts";
import { copyPlainTexts } from "./host/sample.ts";
import { makeScratch, type Scratch } from "./host/scratch.ts";
import { serve, unservable, type Payload, type Server } from "./host/server.ts";
import { installShipped, shipped } from "./shipped.ts";

/** The suite in a real VS Code: a desktop where one can be had, else the one from npm. */
export async function runSuite(): Promise<Count> {
  const desktop = await desktopForTests();
  if (desktop) return withResult(scratch => inDesktop(desktop, scratch));
  if (unservable) return skipped(unservable);
  return withResult(scratch => onNode(scratch, "index.ts"));
}

/** Several folders in a workspace that isn't trusted, with tests of their own. */
export async function runSuiteInRoots(): Promise<Count> {
  if (unservable) return skipped(unservable);
  return withResult(scratch => onNode(scratch, "inRoots.ts", twoFolders(scratch)), untrusted);
}

/** The suite with the extension in a worker of the browser, as on vscode.dev: no process, no Node. */
export async function runSuiteInBrowser(): Promise<Count> {
  if (unservable) return skipped(unservable);
  return withResult(scratch => inWorker(scratch, "index.ts"));
}

/** Several folders there. */
export async function runSuiteInBrowserRoots(): Promise<Count> {
  if (unservable) return skipped(unservable);
  return withResult(scratch => inWorker(scratch, "inRoots.ts", twoFolders(scratch)), untrusted);
}

const untrusted = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

/** A workspace of two folders: the file that names them. */
function twoFolders({ workspace, folder }: Scratch): string {
  const folders = ["甲", "乙"].map(name => ({ path: path.join(workspace, name) }));
  for (const each of folders) mkdirSync(each.path);
  const file = path.join(folder, "all.code-workspace");
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
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
  copyPlainTexts(scratch);
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
  const extensionTestsPath = await bundleForNode("index.ts");
  const launchArgs = [scratch.workspace, "--disable-workspace-trust"];
  launchArgs.push(`--user-data-dir=${scratch.user}`, `--extensions-dir=${scratch.extensions}`);
  const { content: extensionDevelopmentPath } = await shipped();
  const options = { extensionDevelopmentPath, extensionTestsPath, launchArgs };
  await runTests({ ...options, vscodeExecutablePath: program });
}

async function onNode(scratch: Scratch, entry: string, workspace?: string): Promise<void> {
  const [tests, driver] = [await bundleForNode(entry), await installShipped(scratch)];
  const prepare = (_: BrowserContext, server: Server): Payload => [
    ["extensionDevelopmentPath", server.uri(driver)],
    ["extensionTestsPath", server.uri(tests)],
  ];
  await inServer(scratch, prepare, workspace);
}

async function inWorker(scratch: Scratch, entry: string, workspace?: string): Promise<void> {
  const { content } = await shipped();
  const tests = await bundleForBrowser(entry, content);
  let end = () => {};
  const prepare = async (window: BrowserContext): Promise<Payload> => {
    end = await runInWorker(window, content, tests);
    return [];
  };
  try {
    await inServer(scratch, prepare, workspace);
  } finally {
    end();
  }
}

async function inServer(
  scratch: Scratch,
  prepare: (window: BrowserContext, server: Server) => Payload | Promise<Payload>,
  workspace?: string,
): Promise<void> {
  const server = await serve(scratch, { asksForTrust: workspace !== undefined, isTested: true });
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
