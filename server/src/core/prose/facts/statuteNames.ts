import { statutes, type Statute } from "../../form/statutes.ts";
import { spanOf, type Span } from "../../text/span.ts";

/** A name in 《》 or 〈〉 that is a statute's, or little off it. */
export interface NamedStatute {
  readonly statute: Statute;
  /** Without the brackets. */
  readonly span: Span;
  /** The name meant, where the draft's is misprinted; without doubt where it is only a character off. */
  readonly meant?: { readonly name: string; readonly isSure: boolean };
}

const bracketed = /[《〈<＜]([^《》〈〉<>＜＞\n]{6,44})[》〉>＞]/g;

export const statutesNamed = (text: string): NamedStatute[] =>
  [...text.matchAll(bracketed)].flatMap(({ 1: name = "", index }) => {
    const span = spanOf(index + 1, index + 1 + name.length);
    for (const statute of statutes) {
      const names = [statute.name, ...statute.aliases];
      if (names.includes(name.trim())) return [{ statute, span }];
      const near = names.find(official => isOneOff(name, official));
      if (near) return [{ statute, span, meant: { name: near, isSure: true } }];
      const longer = names.find(official => isShortOfAWord(name, official));
      if (longer) return [{ statute, span, meant: { name: longer, isSure: false } }];
    }
    return [];
  });

/** From this length on a name that lacks a character, or has one too many, is a misprint and no other name. */
const LONG = 12;

/** One character changed, two neighbours swapped, or, in a long name, one character more or less. */
function isOneOff(name: string, official: string): boolean {
  let from = 0;
  while (from < name.length && name[from] === official[from]) from++;
  let rest = 0;
  while (rest < name.length - from && name.at(-1 - rest) === official.at(-1 - rest)) rest++;
  const [own, right] = [name.length - from - rest, official.length - from - rest];
  if (own === right)
    return own === 1 || (own === 2 && name[from] === official[from + 1] && name[from + 1] === official[from]);
  return (
    official.length >= LONG && Math.abs(name.length - official.length) === 1 && Math.min(own, right) <= 0
  );
}

/** A long name without a word of two characters within: 中华人民共和国信息公开条例. */
function isShortOfAWord(name: string, official: string): boolean {
  if (official.length < LONG || official.length - name.length !== 2) return false;
  let from = 0;
  while (from < name.length && name[from] === official[from]) from++;
  return from > 0 && from < name.length && name.slice(from) === official.slice(from + 2);
}
