import { Lines } from "../text/lines.ts";
import type { Document } from "./document.ts";

/** Reads a text into blocks; total. */
export const parseDocument = (text: string): Document => ({ text, lines: new Lines(text), blocks: [] });
