import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import en from "../../package.nls.en.json" with { type: "json" };
import zh from "../../package.nls.json" with { type: "json" };
import { unservable } from "./host/server.ts";
import { Workbench } from "./host/workbench.ts";
import { cleanDraft } from "./suite/drafts.ts";

// What the tests of a clerk's work share: the same twice, with the server as a process on Node, and with all of it in a worker.

export const isInWorker = process.env.GOUJI_HOST === "worker";
/** Names of commands and views: what is not installed from a gallery has its first language in a browser. */
export const names = isInWorker ? zh : en;

export const sound = cleanDraft();

/** Where words begin in a text; counted from 1. */
export function placeOf(words: string, text = sound): readonly [line: number, column: number] {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return [before.length, (before.at(-1) ?? "").length + 1];
}
export const ROW = "（一）予以公开\t\t";
const [line, label] = placeOf(ROW);
export const row = line;
/** The first figure of that row. */
export const figure = label + ROW.length;

/** A workbench on a folder of such files, the first of them opened; each test has one of its own. */
export function deskWith(files: Readonly<Record<string, string>>): () => Workbench {
  let desk: Workbench | undefined;
  beforeAll(async () => {
    if (unservable) return;
    desk = await Workbench.open(({ workspace }, server) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
        writeFileSync(path.join(workspace, name), text);
      }
      return server.opening(path.join(workspace, Object.keys(files)[0] ?? ""), row);
    }, isInWorker);
    await (await desk.status()).waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await desk?.picture(`failed-${task.name.slice(0, 40)}`);
  });
  afterAll(() => desk?.close());
  return () => {
    if (!desk) throw new Error("the workbench isn't open yet");
    return desk;
  };
}
