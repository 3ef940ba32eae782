import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import en from "../../package.nls.en.json" with { type: "json" };
import zh from "../../package.nls.json" with { type: "json" };
import { unservable } from "./host/server.ts";
import { LIMIT, Workbench } from "./host/workbench.ts";
import { cleanDraft, minutes, wrongTotal } from "./suite/drafts.ts";

// What a clerk does with the packaged extension by keys, mouse and clipboard; each test has a file of its own.

const sound = cleanDraft();
const files = {
  "state.txt": wrongTotal,
  "minutes.txt": minutes,
  "off.txt": wrongTotal,
  "sheet.txt": wrongTotal,
  "hover.txt": sound,
  "cells.txt": sound,
  "table.txt": `${sound}\n\n`,
  "keys.txt": sound,
  "colours.txt": sound.replace("（本列数据", "（（本列数据"),
  "stands/stands.txt": wrongTotal,
  "heading.txt": sound.replace(/六、其他[^]*$/, "\n"),
};

/** The same twice: with the server as a process on Node, and with all of it in a worker of the browser. */
const isInWorker = process.env.GOUJI_HOST === "worker";
/** Names of commands and views: what is not installed from a gallery has its first language in a browser. */
const names = isInWorker ? zh : en;

let desk: Workbench;

beforeAll(async () => {
  if (unservable) return;
  desk = await Workbench.open(({ workspace }, server) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
      writeFileSync(path.join(workspace, name), text);
    }
    return server.opening(path.join(workspace, "state.txt"), row);
  }, isInWorker);
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await desk?.picture(`failed-${task.name.slice(0, 40)}`);
});

afterAll(() => desk?.close());

/** Where words begin in a text; counted from 1. */
function placeOf(words: string, text = sound): readonly [line: number, column: number] {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return [before.length, (before.at(-1) ?? "").length + 1];
}
const ROW = "（一）予以公开\t\t";
const [row, label] = placeOf(ROW);
/** The first figure of that row. */
const figure = label + ROW.length;

describe.skipIf(unservable)("the language status", () => {
  test("counts what comes out and what doesn't, and leads to the check sheet", async () => {
    await desk.page.locator(".squiggly-error").first().waitFor();
    const status = await desk.status();
    expect(await status.innerText()).toMatch(/勾稽 \d+ ✓ 2 ✗/);
    await status.getByText("核对表").click();
    await sheet().first().waitFor();
  });

  test.skipIf(isInWorker)("is busy while a check is awaited", async () => {
    const [server = 0] = desk.servers();
    process.kill(server, "SIGSTOP");
    try {
      await desk.goTo(1, 1);
      await desk.page.keyboard.type(" ");
      await (await desk.status()).locator(".codicon-loading").waitFor();
    } finally {
      process.kill(server, "SIGCONT");
    }
    await (await desk.status()).locator(".codicon-loading").waitFor({ state: "detached" });
  });

  test("says that checking is off, and is none for what is no report", async () => {
    await desk.show("off.txt");
    await expect.poll(async () => (await desk.status()).innerText(), { timeout: LIMIT }).toMatch(/✗/);
    desk.setting("gouji.run", "off");
    await expect
      .poll(async () => (await desk.status()).innerText(), { timeout: LIMIT })
      .toMatch(/勾稽已关闭/);
    desk.setting("gouji.run", undefined);
    await expect.poll(async () => (await desk.status()).innerText(), { timeout: LIMIT }).toMatch(/✗/);
    await desk.show("minutes.txt");
    await desk.page.locator('[id="status.languageStatus"]').waitFor({ state: "hidden" });
  });
});

describe.skipIf(unservable)("the output", () => {
  test("is shown at a command", async () => {
    await desk.show("state.txt");
    await desk.run(names["command.showOutput"]);
    await expect.poll(() => desk.outputShown(), { timeout: LIMIT }).toBe("勾稽 Gouji");
  });

  // What npm carries can write no output on Node: its logger would have to be compiled.
  test.runIf(isInWorker)("has what passes between client and server once that is asked for", async () => {
    const passed = desk.page.locator(".output-view .view-line").filter({ hasText: "didChange" }).first();
    expect(await passed.isVisible()).toBe(false);
    desk.setting("gouji.trace.server", "messages");
    const typed = async () => {
      await desk.goTo(1, 1);
      await desk.page.keyboard.type(" ");
      return passed.isVisible();
    };
    await expect.poll(typed, { timeout: LIMIT, interval: 1000 }).toBe(true);
    desk.setting("gouji.trace.server", undefined);
  });
});

const sheet = (): Locator =>
  desk.page.locator(".pane").filter({ hasText: names["view.sheet"] }).locator(".monaco-list-row");

describe.skipIf(unservable)("the check sheet", () => {
  test("has what doesn't come out first; a click leads to the figure; it follows what is typed", async () => {
    await desk.show("sheet.txt");
    await desk.run(`Focus on ${names["view.sheet"]} View`);
    const broken = sheet().filter({ has: desk.page.locator(".codicon-error") });
    await expect.poll(() => broken.count(), { timeout: LIMIT }).toBe(2);
    const rows = await sheet().allInnerTexts();
    const table = rows.findIndex(text => text.includes("2 ✗"));
    await sheet()
      .nth(table + 1)
      .filter({ has: desk.page.locator(".codicon-error") })
      .click();
    await desk.cursor(row);
    await desk.goTo(row, placeOf("\t5\n", wrongTotal)[1] + 1);
    await desk.page.keyboard.press("Delete");
    await desk.page.keyboard.type("4");
    await broken.first().waitFor({ state: "detached" });
  });
});

describe.skipIf(unservable)("a page about a draft", () => {
  test("leads to the places that it tells of", async () => {
    await desk.show("sheet.txt");
    await desk.run(names["command.showReading"]);
    await desk.tab("读取结果").waitFor();
    const page = desk.page.frameLocator("iframe.webview").frameLocator("iframe");
    await page.locator("table").first().waitFor();
    await page
      .locator("a")
      .filter({ hasText: String(row) })
      .first()
      .click();
    await desk.cursor(row);
  });
});

describe.skipIf(unservable)("a hover", () => {
  test("leads from a figure to the sentence that says it", async () => {
    const total = "（七）总计\t\t6\t2\t0\t0\t0\t0\t";
    await desk.show("hover.txt", placeOf(total)[0], placeOf(total)[1] + total.length);
    await expect
      .poll(
        async () => {
          await desk.run("Show or Focus Hover");
          return desk.page.locator(".monaco-hover").filter({ hasText: "第 13 行" }).isVisible();
        },
        { timeout: LIMIT, interval: 1000 },
      )
      .toBe(true);
    await desk.page.locator(".monaco-hover a").filter({ hasText: "第 13 行" }).click();
    await desk.cursor(13);
  });
});

describe.skipIf(unservable)("what is pasted", () => {
  test("from a spreadsheet fills the cells from the cursor on", async () => {
    await desk.show("cells.txt", row, figure);
    await (await desk.status()).getByText("✓").first().waitFor();
    await desk.page.keyboard.press("Shift+ArrowRight");
    const cells = "<tr><td>5</td><td>2</td></tr><tr><td>7</td><td>0</td></tr>";
    await desk.copy({ "text/plain": "5\t2\r\n7\t0\r\n", "text/html": `<table>${cells}</table>` });
    await desk.page.keyboard.press("Control+V");
    await desk.page.locator(".editor-instance .squiggly-error").first().waitFor();
    const text = await desk.saved("cells.txt", found => found !== sound);
    expect(text).toBe(
      sound.replace(`${ROW}3\t1\t`, `${ROW}5\t2\t`).replace(/(（二）部分公开（.*?）\t\t)1\t0\t/, "$17\t0\t"),
    );
  });

  test("from Word becomes a table as the draft writes them", async () => {
    await desk.show("table.txt", sound.split("\n").length + 1);
    await (await desk.status()).getByText("✓").first().waitFor();
    const cell = (words: string) => `<td style="border:solid 1pt"><p class=MsoNormal>${words}</p></td>`;
    const rows = [
      ["行政许可", "74"],
      ["行政处罚", "9"],
    ].map(cells => `<tr>${cells.map(cell).join("")}</tr>`);
    const html = `<html><body><table class=MsoTableGrid>${rows.join("")}</table></body></html>`;
    await desk.copy({ "text/plain": "行政许可\r\n74\r\n行政处罚\r\n9\r\n", "text/html": html });
    await desk.page.keyboard.press("Control+V");
    await desk.page
      .locator(".editor-instance .view-line")
      .filter({ hasText: /行政处罚\s+9/ })
      .waitFor();
    const text = await desk.saved("table.txt", found => found !== files["table.txt"]);
    expect(text.slice(sound.length)).toContain("行政许可\t74\n行政处罚\t9");
  });
});

describe.skipIf(unservable)("keys in a table", () => {
  test("go from figure to figure, back, and down", async () => {
    await desk.show("keys.txt", row, figure);
    await (await desk.status()).getByText("✓").first().waitFor();
    await desk.move("Tab");
    await desk.move("Enter");
    await desk.cursor(row + 1);
    await desk.move("Shift+Tab");
    await desk.page.keyboard.type("9");
    expect(await desk.saved("keys.txt", found => found !== sound)).toBe(
      sound.replace(/(（二）部分公开（.*?）\t\t)1/, "$19"),
    );
  });
});

describe.skipIf(unservable)("letting a finding stand", () => {
  test("is asked for its reason, and listed with the place where it is written", async () => {
    await desk.show("stands.txt", row, placeOf("\t5\n", wrongTotal)[1] + 1);
    await desk.page.locator(".squiggly-error").first().waitFor();
    const way = desk.page.locator(".action-widget .monaco-list-row").filter({ hasText: "不再提示这一处" });
    await expect
      .poll(
        async () => {
          if (!(await way.isVisible())) await desk.page.keyboard.press("Control+.");
          return way.isVisible();
        },
        { timeout: LIMIT, interval: 1000 },
      )
      .toBe(true);
    const all = desk.page.locator(".action-widget .monaco-list-row.action");
    const titles = await all.allInnerTexts();
    expect(titles.slice(-2).map(title => title.slice(0, 7))).toEqual(["不再提示这一处", "本文件不再检查"]);
    await way.click();
    await desk.page.locator(".quick-input-widget").filter({ hasText: "为什么不用改" }).waitFor();
    await desk.page.keyboard.insertText("与登记簿核对过");
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await desk.run(names["command.listExceptions"]);
    await desk.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "与登记簿核对过" })
      .click();
    await desk.tab("gouji.json").waitFor();
    await desk.lineOf("与登记簿核对过").waitFor();
  });
});

describe.skipIf(unservable)("a draft in plain text", () => {
  test("has its section above it, in the path and at the top of the window", async () => {
    await desk.show("keys.txt", row + 20);
    await desk.page.locator(".breadcrumbs-control").filter({ hasText: "三、收到和处理" }).first().waitFor();
    await desk.page.locator(".sticky-widget").filter({ hasText: "三、收到和处理" }).first().waitFor();
  });

  test("has headings, labels and figures each in a colour of its own", async () => {
    await desk.show("colours.txt", row);
    const words = ["三、收到和处理政府", "（一）予以公开", "3"];
    const colours = async () => Promise.all(words.map(each => desk.colourOf(each)));
    await expect.poll(async () => new Set(await colours()).size, { timeout: LIMIT }).toBe(3);
    const bracket = desk.page.locator("[class*=bracket-highlighting], .unexpected-closing-bracket");
    expect(await bracket.count()).toBe(0);
  });
});

describe.skipIf(unservable)("a heading that is typed whole", () => {
  test("has Enter make a new line", async () => {
    const text = files["heading.txt"];
    await desk.show("heading.txt", text.split("\n").length, 1);
    await (await desk.status()).getByText("✓").first().waitFor();
    await desk.page.keyboard.insertText("六");
    await desk.page.keyboard.insertText("、");
    const offered = desk.page.locator(".suggest-widget .monaco-list-row").filter({ hasText: "插入标题" });
    await offered.waitFor();
    for (const character of "其他需要报告的事项") await desk.page.keyboard.insertText(character);
    await offered.waitFor({ state: "detached" });
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.insertText("无。");
    expect(await desk.saved("heading.txt", found => found !== text)).toBe(
      `${text}六、其他需要报告的事项\n无。`,
    );
  });
});

describe.skipIf(unservable)("the check of the workspace", () => {
  test.skipIf(isInWorker)("ends where it is cancelled, whatever the server is at", async () => {
    const [server = 0] = desk.servers();
    process.kill(server, "SIGSTOP");
    try {
      await desk.run(names["command.checkWorkspace"]);
      const toast = desk.page.locator(".notification-toast").filter({ hasText: "检查工作区全部年报" });
      await toast.locator(".monaco-button").filter({ hasText: "Cancel" }).click();
      await desk.tab("单位一览").waitFor();
      await toast.waitFor({ state: "detached" });
    } finally {
      process.kill(server, "SIGCONT");
    }
  });
});
