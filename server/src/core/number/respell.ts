import { fullWidthDigits } from "../text/width.ts";
import { formatExact, type Exact } from "./exact.ts";

/** The number in digits, grouped and as wide as a number that it takes the place of. */
export function respell(value: Exact, like: string): string {
  const plain = formatExact(value);
  const comma = /\d([,，])\d{3}/.exec(like)?.[1];
  const grouped = comma ? plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, comma) : plain;
  return /[０-９]/.test(like) ? fullWidthDigits(grouped) : grouped;
}
