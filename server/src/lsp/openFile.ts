import { say, unreadFormat, type Message } from "../core/index.ts";
import { textUriOf } from "./documentUri.ts";
import { nameOf, type Files } from "./files.ts";

/** A file with a draft in it, whatever kind of file it is. */
export interface OpenedFile {
  readonly text: string;
  /** Of what its places are in: the file itself, or the text that a document is shown as. */
  readonly shownAs: string;
}

const TEXT = /\.(?:txt|md|markdown|html?)$/i;
const DOCUMENT = /\.(?:docx|xlsx)$/i;
const PDF = /\.pdf$/i;

/** Whether a file may hold a report that can be read here, by its name. */
export const isReadable = (uri: string): boolean => TEXT.test(uri) || DOCUMENT.test(uri);

/** Whether it may hold one at all. */
export const mayBeReport = (uri: string): boolean =>
  isReadable(uri) || PDF.test(uri) || unreadFormat(nameOf(uri)) !== undefined;

/** What a file's places are told in. */
export const shownAs = (uri: string): string => (DOCUMENT.test(uri) ? textUriOf(uri) : uri);

/** Reads a file; what reads documents is run only for one. */
export async function openFile(
  uri: string,
  files: Files,
): Promise<OpenedFile | { readonly reason: Message }> {
  if (!isReadable(uri)) return { reason: unreadFormat(nameOf(uri)) ?? NOT_HERE };
  if (TEXT.test(uri)) {
    const text = await files.text(uri);
    return text === undefined ? { reason: UNREADABLE } : { text, shownAs: uri };
  }
  const bytes = await files.bytes(uri);
  if (!bytes) return { reason: UNREADABLE };
  const document = (await import("../core/container/index.ts")).openContained(bytes);
  return "reason" in document ? document : { text: document.text, shownAs: shownAs(uri) };
}

const UNREADABLE = say("打不开", "can't be opened");
const NOT_HERE = say(
  "编辑器里不读 PDF，请用命令行 gouji check 检查",
  "PDF isn't read in an editor; check it with gouji check on the command line",
);
