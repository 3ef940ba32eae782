import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deskWith, figure, isInWorker, names, placeOf, row, sound } from "./clerk.ts";
import { unservable } from "./host/server.ts";
import { LIMIT } from "./host/workbench.ts";
import { minutes, wrongTotal } from "./suite/drafts.ts";

// What a clerk is shown by the packaged extension, and where it leads.

const desk = deskWith({
  "state.txt": wrongTotal,
  "minutes.txt": minutes,
  "off.txt": wrongTotal,
  "sheet.txt": wrongTotal,
  "hover.txt": sound,
  "sections.txt": sound,
  "columns.txt": sound,
  "colours.txt": sound.replace("（本列数据", "（（本列数据"),
});

describe.skipIf(unservable)("a table of tabs", () => {
  test("has its figures under their heads, in rows of any number of tabs", async () => {
    await desk().show("columns.txt", row, figure);
    await (await desk().status()).getByText("✓").first().waitFor();
    const left = (words: string, line: string, nth = 0): Promise<number> =>
      desk()
        .lineOf(line)
        .locator("span[class*=mtk]")
        .filter({ hasText: new RegExp(`^${words}$`) })
        .nth(nth)
        .boundingBox()
        .then(box => Math.round(box?.x ?? NaN));
    await expect
      .poll(async () => (await left("自然人", "法人或其他组织")) - (await left("3", "（一）予以公开")), {
        timeout: LIMIT,
      })
      .toBe(0);
    expect(await left("商业企业", "科研机构")).toBe(await left("1", "（一）予以公开"));
    expect(await left("总计", "法人或其他组织")).toBe(await left("4", "（一）予以公开"));
    expect(await left("自然人", "法人或其他组织")).toBe(await left("0", "3.危及"));
  });
});

describe.skipIf(unservable)("the language status", () => {
  test("counts what comes out and what doesn't, and leads to the check sheet", async () => {
    await desk().show("state.txt", row);
    await desk().page.locator(".squiggly-error").first().waitFor();
    const status = await desk().status();
    expect(await status.innerText()).toMatch(/勾稽 \d+ ✓ 2 ✗/);
    await status.getByText("核对表").click();
    await sheet().first().waitFor();
  });

  test.skipIf(isInWorker)("is busy while a check is awaited", async () => {
    const [server = 0] = desk().servers();
    process.kill(server, "SIGSTOP");
    try {
      await desk().goTo(1, 1);
      await desk().page.keyboard.type(" ");
      await (await desk().status()).locator(".codicon-loading").waitFor();
    } finally {
      process.kill(server, "SIGCONT");
    }
    await (await desk().status()).locator(".codicon-loading").waitFor({ state: "detached" });
  });

  test("says that checking is off, and is none for what is no report", async () => {
    await desk().show("off.txt");
    await expect.poll(async () => (await desk().status()).innerText(), { timeout: LIMIT }).toMatch(/✗/);
    desk().setting("gouji.run", "off");
    await expect
      .poll(async () => (await desk().status()).innerText(), { timeout: LIMIT })
      .toMatch(/勾稽已关闭/);
    desk().setting("gouji.run", undefined);
    await expect.poll(async () => (await desk().status()).innerText(), { timeout: LIMIT }).toMatch(/✗/);
    await desk().show("minutes.txt");
    await desk().page.locator('[id="status.languageStatus"]').waitFor({ state: "hidden" });
  });
});

describe.skipIf(unservable)("the output", () => {
  test("is shown at a command", async () => {
    await desk().show("state.txt");
    await desk().run(names["command.showOutput"]);
    await expect.poll(() => desk().outputShown(), { timeout: LIMIT }).toBe("勾稽 Gouji");
  });

  // What npm carries can write no output on Node: its logger would have to be compiled.
  test.runIf(isInWorker)("has what passes between client and server once that is asked for", async () => {
    const passed = desk().page.locator(".output-view .view-line").filter({ hasText: "didChange" }).first();
    expect(await passed.isVisible()).toBe(false);
    desk().setting("gouji.trace.server", "messages");
    const typed = async () => {
      await desk().goTo(1, 1);
      await desk().page.keyboard.type(" ");
      return passed.isVisible();
    };
    await expect.poll(typed, { timeout: LIMIT, interval: 1000 }).toBe(true);
    desk().setting("gouji.trace.server", undefined);
  });
});

const sheet = (): Locator =>
  desk().page.locator(".pane").filter({ hasText: names["view.sheet"] }).locator(".monaco-list-row");

describe.skipIf(unservable)("the check sheet", () => {
  test("has what doesn't come out first; a click leads to the figure; it follows what is typed", async () => {
    await desk().show("sheet.txt");
    await desk().run(`Focus on ${names["view.sheet"]} View`);
    const broken = sheet().filter({ has: desk().page.locator(".codicon-error") });
    await expect.poll(() => broken.count(), { timeout: LIMIT }).toBe(2);
    const rows = await sheet().allInnerTexts();
    const table = rows.findIndex(text => text.includes("2 ✗"));
    await sheet()
      .nth(table + 1)
      .filter({ has: desk().page.locator(".codicon-error") })
      .click();
    await desk().cursor(row);
    await desk().goTo(row, placeOf("\t5\n", wrongTotal)[1] + 1);
    await desk().page.keyboard.press("Delete");
    await desk().page.keyboard.type("4");
    await broken.first().waitFor({ state: "detached" });
  });
});

describe.skipIf(unservable)("a page about a draft", () => {
  test("leads to the places that it tells of", async () => {
    await desk().show("sheet.txt");
    await desk().run(names["command.showReading"]);
    await desk().tab("读取结果").waitFor();
    const page = desk().page.frameLocator("iframe.webview").frameLocator("iframe");
    await page.locator("table").first().waitFor();
    await page
      .locator("a")
      .filter({ hasText: String(row) })
      .first()
      .click();
    await desk().cursor(row);
  });
});

describe.skipIf(unservable)("a hover", () => {
  test("leads from a figure to the sentence that says it", async () => {
    const total = "（七）总计\t\t6\t2\t0\t0\t0\t0\t";
    await desk().show("hover.txt", placeOf(total)[0], placeOf(total)[1] + total.length);
    await expect
      .poll(
        async () => {
          await desk().run("Show or Focus Hover");
          return desk().page.locator(".monaco-hover").filter({ hasText: "第 13 行" }).isVisible();
        },
        { timeout: LIMIT, interval: 1000 },
      )
      .toBe(true);
    await desk().page.locator(".monaco-hover a").filter({ hasText: "第 13 行" }).click();
    await desk().cursor(13);
  });
});

describe.skipIf(unservable)("a draft in plain text", () => {
  test("has its section above it, in the path and at the top of the window", async () => {
    await desk().show("sections.txt", row + 20);
    await desk().page.locator(".breadcrumbs-control").filter({ hasText: "三、收到和处理" }).first().waitFor();
    await desk().page.locator(".sticky-widget").filter({ hasText: "三、收到和处理" }).first().waitFor();
  });

  test("has headings, labels and figures each in a colour of its own", async () => {
    await desk().show("colours.txt", row);
    const words = ["三、收到和处理政府", "（一）予以公开", "3"];
    const colours = async () => Promise.all(words.map(each => desk().colourOf(each)));
    await expect.poll(async () => new Set(await colours()).size, { timeout: LIMIT }).toBe(3);
    const bracket = desk().page.locator("[class*=bracket-highlighting], .unexpected-closing-bracket");
    expect(await bracket.count()).toBe(0);
  });
});

describe.skipIf(unservable)("the check of the workspace", () => {
  test.skipIf(isInWorker)("ends where it is cancelled, whatever the server is at", async () => {
    const [server = 0] = desk().servers();
    process.kill(server, "SIGSTOP");
    try {
      await desk().run(names["command.checkWorkspace"]);
      const toast = desk().page.locator(".notification-toast").filter({ hasText: "检查工作区全部年报" });
      await toast.locator(".monaco-button").filter({ hasText: "Cancel" }).click();
      await desk().tab("单位一览").waitFor();
      await toast.waitFor({ state: "detached" });
    } finally {
      process.kill(server, "SIGCONT");
    }
  });
});
