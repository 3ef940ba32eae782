import type { Span } from "../text/span.ts";

/** The value of an ASCII or full-width digit. */
export function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  return undefined;
}

/** Whether a stretch of a text is digits and nothing else. */
export function isAllDigits(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

export const isDigit = (unit: number): boolean => digitOf(unit) !== undefined;
