import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { root } from "../../root.ts";
import { launchChromium, openWindow } from "./chromium.ts";
import { runInWorker } from "./inWorker.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { installVsix, serve, type Payload, type Server } from "./server.ts";

/** Milliseconds that a step of a person may take to show. */
export const LIMIT = 60_000;
export const pictures = path.join(root, ".vscode-host/pictures");

const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "editor.minimap.enabled": false,
};

/** The packaged extension in the real workbench, with the hands of a person. */
export class Workbench {
  readonly scratch: Scratch;
  readonly page: Page;
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #endServing: () => void;

  private constructor(
    scratch: Scratch,
    server: Server,
    browser: Browser,
    page: Page,
    endServing: () => void,
  ) {
    this.scratch = scratch;
    this.page = page;
    this.#server = server;
    this.#browser = browser;
    this.#endServing = endServing;
  }

  /** `prepare` fills the workspace and says what is opened in it; in a worker of the browser what was packaged runs. */
  static async open(
    prepare: (scratch: Scratch, server: Server) => Payload,
    inWorker = false,
  ): Promise<Workbench> {
    const scratch = makeScratch(settings);
    if (!inWorker) await installVsix(scratch, path.join(root, `${manifest.name}-${manifest.version}.vsix`));
    const server = await serve(scratch);
    const browser = await launchChromium();
    const window = await openWindow(browser);
    const endServing = inWorker ? await runInWorker(window, path.join(root, "dist/vsix")) : () => {};
    await window.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await window.newPage();
    await page.setViewportSize({ width: 1240, height: 780 });
    page.setDefaultTimeout(LIMIT);
    await page.goto(server.address(scratch.workspace, prepare(scratch, server)));
    return new Workbench(scratch, server, browser, page, endServing);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    this.#endServing();
    this.scratch.remove();
  }

  /** What is on screen, for whoever looks into a failure. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  fileOf(name: string): string {
    return path.join(this.scratch.workspace, name);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.fileOf(name)), { recursive: true });
    writeFileSync(this.fileOf(name), text);
  }

  /** By its name in the command palette. */
  async run(command: string): Promise<void> {
    await this.#choose("F1", `>${command}`);
  }

  /** A file of the workspace, with the cursor at a place counted from 1. */
  async show(name: string, line = 1, column = 1): Promise<void> {
    await this.#choose("Control+P", name);
    await this.tab(name).waitFor();
    await this.goTo(line, column);
  }

  async goTo(line: number, column: number): Promise<void> {
    await this.#choose("Control+G", `:${line}`);
    await this.cursor(line);
    for (let at = 1; at < column; at++) await this.move("ArrowRight");
  }

  /** Presses a key until its box is there, for it is lost while VS Code is still busy with the last one. */
  async #choose(key: string, words: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget input[type=text]").first();
    const isOpen = async () => {
      if (!(await box.isVisible())) await this.page.keyboard.press(key);
      return box.isVisible();
    };
    await expect.poll(isOpen, { timeout: LIMIT, interval: 500 }).toBe(true);
    await box.fill(words);
    const chosen = this.page.locator(".quick-input-list .monaco-list-row.focused");
    if (!words.startsWith(":")) await chosen.filter({ hasText: words.replace(/^>/, "") }).waitFor();
    // What is run may ask something itself, in the same box.
    const isTaken = async () => !(await box.isVisible()) || (await box.inputValue()) !== words;
    const isEntered = async () => {
      await this.page.keyboard.press("Enter");
      const taken = expect.poll(isTaken, { timeout: 5000 }).toBe(true);
      return taken.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isEntered, { timeout: LIMIT }).toBe(true);
  }

  /** Waits for the cursor to be in a line, counted from 1. */
  async cursor(line: number): Promise<void> {
    const at = this.page.locator(".statusbar-item").filter({ hasText: `Ln ${line}, Col` });
    await at.waitFor();
  }

  /** A key that moves the cursor, once it has. */
  async move(key: string): Promise<void> {
    const place = this.page.locator(".statusbar-item").filter({ hasText: /Ln \d+, Col/ });
    const before = await place.innerText();
    await this.page.keyboard.press(key);
    await expect.poll(() => place.innerText(), { timeout: LIMIT }).not.toBe(before);
  }

  tab(name: string): Locator {
    return this.page.locator(".tab.active").filter({ hasText: name.replace(/^.*\//, "") });
  }

  lineOf(words: string): Locator {
    return this.page.locator(".editor-instance .view-line").filter({ hasText: words }).first();
  }

  /** The colour of the words that begin so, in the editor. */
  colourOf(words: string): Promise<string | undefined> {
    return this.page.evaluate<string | undefined>(`(() => {
      const tokens = [...document.querySelectorAll(".editor-instance .view-line span[class^=mtk]")];
      const token = tokens.find(each => each.textContent.trim().startsWith(${JSON.stringify(words)}));
      return token && getComputedStyle(token).color;
    })()`);
  }

  /** What the language status says, opened. */
  async status(): Promise<Locator> {
    await this.page.mouse.move(0, 0);
    await this.page.locator('[id="status.languageStatus"]').hover();
    return this.page.locator(".hover-language-status").filter({ hasText: "勾稽" });
  }

  /** Which output the panel shows. */
  outputShown(): Promise<string> {
    return this.page.locator(".panel .title-actions select").first().inputValue();
  }

  /** Changes a setting of the workspace, or takes it back. */
  setting(name: string, value: unknown): void {
    const file = this.fileOf(".vscode/settings.json");
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object) : {};
    this.write(".vscode/settings.json", JSON.stringify({ ...before, [name]: value }));
  }

  /** Puts something on the clipboard, in each of its kinds. */
  async copy(kinds: Readonly<Record<string, string>>): Promise<void> {
    const all = JSON.stringify(Object.entries(kinds));
    await this.page.evaluate(`(async () => {
      const blobs = ${all}.map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    })()`);
  }

  /** Saves, and gives what is then on disk, as soon as it is as asked. */
  async saved(name: string, asAsked: (text: string) => boolean): Promise<string> {
    await this.page.keyboard.press("Control+S");
    const read = () => readFileSync(this.fileOf(name), "utf8");
    await expect.poll(() => read() !== "" && asAsked(read()), { timeout: LIMIT }).toBe(true);
    return read();
  }

  /** Language servers that this VS Code runs. */
  servers(): number[] {
    return readdirSync("/proc").flatMap(name => {
      if (!/^\d+$/.test(name)) return [];
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
        const isOurs = command.includes(this.scratch.extensions) && command.includes("dist/server.js");
        return isOurs ? [Number(name)] : [];
      } catch {
        return [];
      }
    });
  }
}
