import { describe, expect, test } from "vitest";
import { deskWith, figure, names, placeOf, ROW, row, sound } from "./clerk.ts";
import { unservable } from "./host/server.ts";
import { LIMIT } from "./host/workbench.ts";
import { wrongTotal } from "./suite/drafts.ts";

// What a clerk does with the packaged extension by keys, mouse and clipboard.

const files = {
  "cells.txt": sound,
  "table.txt": `${sound}\n\n`,
  "keys.txt": sound,
  "figure.txt": sound,
  "stands/stands.txt": wrongTotal,
  "heading.txt": sound.replace(/六、其他[^]*$/, "\n"),
};
const desk = deskWith(files);

describe.skipIf(unservable)("what is pasted", () => {
  test("from a spreadsheet fills the cells from the cursor on", async () => {
    await desk().show("cells.txt", row, figure);
    await (await desk().status()).getByText("✓").first().waitFor();
    await desk().page.keyboard.press("Shift+ArrowRight");
    const cells = "<tr><td>5</td><td>2</td></tr><tr><td>7</td><td>0</td></tr>";
    await desk().copy({ "text/plain": "5\t2\r\n7\t0\r\n", "text/html": `<table>${cells}</table>` });
    await desk().page.keyboard.press("Control+V");
    await desk().page.locator(".editor-instance .squiggly-error").first().waitFor();
    const text = await desk().saved("cells.txt", found => found !== sound);
    expect(text).toBe(
      sound.replace(`${ROW}3\t1\t`, `${ROW}5\t2\t`).replace(/(（二）部分公开（.*?）\t\t)1\t0\t/, "$17\t0\t"),
    );
  });

  test("from Word becomes a table as the draft writes them", async () => {
    await desk().show("table.txt", sound.split("\n").length + 1);
    await (await desk().status()).getByText("✓").first().waitFor();
    const cell = (words: string) => `<td style="border:solid 1pt"><p class=MsoNormal>${words}</p></td>`;
    const rows = [
      ["行政许可", "74"],
      ["行政处罚", "9"],
    ].map(cells => `<tr>${cells.map(cell).join("")}</tr>`);
    const html = `<html><body><table class=MsoTableGrid>${rows.join("")}</table></body></html>`;
    await desk().copy({ "text/plain": "行政许可\r\n74\r\n行政处罚\r\n9\r\n", "text/html": html });
    await desk().page.keyboard.press("Control+V");
    await desk()
      .page.locator(".editor-instance .view-line")
      .filter({ hasText: /行政处罚\s+9/ })
      .waitFor();
    const text = await desk().saved("table.txt", found => found !== files["table.txt"]);
    expect(text.slice(sound.length)).toContain("行政许可\t74\n行政处罚\t9");
  });
});

describe.skipIf(unservable)("keys in a table", () => {
  test("go from figure to figure, back, and down", async () => {
    await desk().show("keys.txt", row, figure);
    await (await desk().status()).getByText("✓").first().waitFor();
    await desk().move("Tab");
    await desk().move("Enter");
    await desk().cursor(row + 1);
    await desk().move("Shift+Tab");
    await desk().page.keyboard.type("9");
    expect(await desk().saved("keys.txt", found => found !== sound)).toBe(
      sound.replace(/(（二）部分公开（.*?）\t\t)1/, "$19"),
    );
  });
});

describe.skipIf(unservable)("letting a finding stand", () => {
  test("is asked for its reason, and listed with the place where it is written", async () => {
    await desk().show("stands.txt", row, placeOf("\t5\n", wrongTotal)[1] + 1);
    await desk().page.locator(".squiggly-error").first().waitFor();
    const way = desk().page.locator(".action-widget .monaco-list-row").filter({ hasText: "不再提示这一处" });
    await expect
      .poll(
        async () => {
          if (!(await way.isVisible())) await desk().page.keyboard.press("Control+.");
          return way.isVisible();
        },
        { timeout: LIMIT, interval: 1000 },
      )
      .toBe(true);
    const all = desk().page.locator(".action-widget .monaco-list-row.action");
    const titles = await all.allInnerTexts();
    expect(titles.slice(-2).map(title => title.slice(0, 7))).toEqual(["不再提示这一处", "本文件不再检查"]);
    await way.click();
    await desk().page.locator(".quick-input-widget").filter({ hasText: "为什么不用改" }).waitFor();
    await desk().page.keyboard.insertText("与登记簿核对过");
    await desk().page.keyboard.press("Enter");
    await desk().page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await desk().run(names["command.listExceptions"]);
    await desk()
      .page.locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "与登记簿核对过" })
      .click();
    await desk().tab("gouji.json").waitFor();
    await desk().lineOf("与登记簿核对过").waitFor();
  });
});

describe.skipIf(unservable)("a heading that is typed whole", () => {
  test("has Enter make a new line", async () => {
    const text = files["heading.txt"];
    await desk().show("heading.txt", text.split("\n").length, 1);
    await (await desk().status()).getByText("✓").first().waitFor();
    await desk().page.keyboard.insertText("六");
    await desk().page.keyboard.insertText("、");
    const offered = desk().page.locator(".suggest-widget .monaco-list-row").filter({ hasText: "插入标题" });
    await offered.waitFor();
    for (const character of "其他需要报告的事项") await desk().page.keyboard.insertText(character);
    await offered.waitFor({ state: "detached" });
    await desk().page.keyboard.press("Enter");
    await desk().page.keyboard.insertText("无。");
    expect(await desk().saved("heading.txt", found => found !== text)).toBe(
      `${text}六、其他需要报告的事项\n无。`,
    );
  });
});

describe.skipIf(unservable)("a figure's change", () => {
  test("shows all that goes along with it, and nothing else, before it is made", async () => {
    await desk().show("figure.txt", row, figure);
    await (await desk().status()).getByText("✓").first().waitFor();
    await desk().page.keyboard.press("F2");
    await desk().page.locator(".rename-box input:focus").waitFor();
    await desk().page.keyboard.insertText("4");
    await desk().page.keyboard.press("Enter");
    const changes = desk().page.locator(".bulk-edit-panel .monaco-list-row");
    await changes.nth(1).waitFor();
    // The file, and in it the figure, where it is said, and its totals.
    expect(await changes.count()).toBeGreaterThan(4);
    expect(await changes.locator(".edit-checkbox[aria-checked=true]").count()).toBe(await changes.count());
    await desk().page.getByText("Apply", { exact: true }).first().click();
    const text = await desk().saved("figure.txt", found => found !== sound);
    expect(text).toContain(`${ROW}4\t1\t0\t0\t0\t0\t5`);
  });
});
