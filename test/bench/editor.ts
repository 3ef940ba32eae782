import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, openWindow } from "../vscode/host/chromium.ts";
import { copyPlainTexts, copySamples } from "../vscode/host/sample.ts";
import { makeScratch, type Scratch } from "../vscode/host/scratch.ts";
import { serve, unservable, type Server } from "../vscode/host/server.ts";
import { installShipped } from "../vscode/shipped.ts";
import { repeated, sample } from "./speed/texts.ts";
import { atMost, printTable } from "./speed/table.ts";
import { median } from "./speed/timing.ts";

// What the packaged extension costs its user in a real VS Code: npm run bench:editor

/** How often VS Code is opened, and the check of a workspace cancelled. */
const TIMES = 5;
/** Enough for the check of the workspace to last until it is cancelled. */
const FILES = 200;

async function bench(): Promise<void> {
  if (unservable) return console.log(`skipped: ${unservable}`);
  const scratch = makeScratch({ "workbench.secondarySideBar.defaultVisibility": "hidden" });
  try {
    const { file, line } = copySamples(scratch);
    copyPlainTexts(scratch);
    fill(scratch);
    await installShipped(scratch);
    const server = await serve(scratch);
    const browser = await launchChromium();
    try {
      const page = await (await openWindow(browser)).newPage();
      page.setDefaultTimeout(60_000);
      const started = await activations(page, server, scratch, server.opening(file, line));
      const known = await recognitions(page, scratch);
      const cancelled = await cancellations(page);
      const told = (all: readonly number[]) => all.map(Math.round).join(", ");
      printTable([
        atMost("activation with a report open, median", median(started), 150, "ms", told(started)),
        atMost("a report known in a plain text, longest", Math.max(...known), 1000, "ms", told(known)),
        atMost("a workspace's check cancelled, longest", Math.max(...cancelled), 300, "ms", told(cancelled)),
      ]);
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    scratch.remove();
  }
}

/** Reports, large ones, below the workspace. */
function fill({ workspace }: Scratch): void {
  const text = repeated(sample(".md"), 100_000);
  for (let at = 0; at < FILES; at++) writeFileSync(path.join(workspace, `${at}.md`), text);
}

/** What VS Code itself says, each time that it is opened: the time to load the code and to call it. */
async function activations(
  page: Page,
  server: Server,
  { workspace }: Scratch,
  opening: ReturnType<Server["opening"]>,
): Promise<number[]> {
  const times: number[] = [];
  for (let opened = 0; opened < TIMES; opened++) {
    await page.goto("about:blank");
    await page.goto(server.address(workspace, opening));
    await page.locator(".squiggly-error").first().waitFor();
    await command(page, "Developer: Show Running Extensions");
    const ours = page.locator(".runtime-extensions-editor .monaco-list-row").filter({ hasText: "Gouji" });
    const time = ours.locator(".activation-time").filter({ hasText: /\d+ms/ });
    times.push(Number(/(\d+)ms/.exec(await time.innerText())?.[1]));
    // It is shown as a dialog, in front of everything.
    await page.keyboard.press("Escape");
    await ours.waitFor({ state: "detached" });
  }
  return times;
}

/** Milliseconds from the key that opens a plain text until the editor has the language of reports for it. */
async function recognitions(page: Page, { workspace }: Scratch): Promise<number[]> {
  const times: number[] = [];
  for (const name of readdirSync(path.join(workspace, "plain-texts"))) {
    await asked(page, "Control+P", name);
    // It listens before the key is pressed.
    await page.evaluate(`globalThis.known = ${sinceTheKey(name)}; undefined`);
    await page.keyboard.press("Enter");
    times.push(await page.evaluate<number>("globalThis.known"));
  }
  return times;
}

const sinceTheKey = (name: string): string => `new Promise(settle => {
  let began;
  addEventListener("keydown", () => (began ??= performance.now()), { capture: true, once: true });
  const look = () => {
    const isKnown =
      document.querySelector(".tab.active")?.textContent.includes(${JSON.stringify(name)}) &&
      document.getElementById("status.editor.mode")?.textContent.includes("Annual report");
    if (began !== undefined && isKnown) return settle(performance.now() - began);
    requestAnimationFrame(look);
  };
  look();
})`;

/** Milliseconds from the click on Cancel until nothing is under way any longer and the table is there. */
async function cancellations(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < TIMES; at++) {
    await command(page, "Check All Annual Reports in the Workspace");
    const toast = page.locator(".notification-toast").filter({ hasText: "检查工作区全部年报" });
    await toast.filter({ hasText: /\d\/\d/ }).waitFor();
    const cancel = toast.locator(".monaco-button, a.monaco-text-button").filter({ hasText: "Cancel" });
    const done = page.evaluate<number>(SINCE_THE_CLICK);
    await cancel.click();
    times.push(await done);
    await command(page, "View: Close All Editors");
  }
  return times;
}

/** Within the page, so that nothing of the driving of it is counted. */
const SINCE_THE_CLICK = `new Promise(settle => {
  let began;
  addEventListener("click", () => (began ??= performance.now()), { capture: true, once: true });
  const look = () => {
    const isOver =
      !document.querySelector(".notification-toast .progress-container:not(.done)") &&
      document.querySelector(".tab.active")?.textContent.includes("单位一览");
    if (began !== undefined && isOver) return settle(performance.now() - began);
    requestAnimationFrame(look);
  };
  look();
})`;

async function command(page: Page, name: string): Promise<void> {
  await asked(page, "F1", name, `>${name}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget input[type=text]").first().waitFor({ state: "hidden" });
}

/** What is asked for stands first in the box that a key opens. */
async function asked(page: Page, key: string, name: string, words = name): Promise<void> {
  const box = page.locator(".quick-input-widget input[type=text]").first();
  const isOpen = (): Promise<boolean> =>
    box.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  // The key is lost while VS Code is still busy.
  do await page.keyboard.press(key);
  while (!(await isOpen()));
  await box.fill(words);
  await page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: name }).waitFor();
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
