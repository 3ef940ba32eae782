/**
 * GB18030 for writing. The platform only reads it, so the codes are found by having it read all of them: one or two bytes
 * for what GBK has, four for all other characters.
 */
export function encodeGb18030(text: string): Buffer | undefined {
  codes ??= codesOfPlane0();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point >= 0x10000) bytes.push(...fourBytes(PLANE_1 + point - 0x10000));
    else {
      const code = codes.get(character);
      if (!code) return undefined;
      bytes.push(...code);
    }
  }
  return Buffer.from(bytes);
}

type Code = readonly number[];

let codes: ReadonlyMap<string, Code> | undefined;

/** Codes of four bytes are counted through; these many are for the first plane, and the second starts at this number. */
const PLANE_0 = 39_420;
const PLANE_1 = 189_000;

function codesOfPlane0(): ReadonlyMap<string, Code> {
  const found = new Map<string, Code>();
  const decoder = new TextDecoder("gb18030");
  for (let at = 0; at < PLANE_0; at++) note(fourBytes(at));
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) note([lead, trail]);
  // Two codes stand for the full-width space.
  note([0xa1, 0xa1]);
  return found;

  function note(code: Code): void {
    const character = decoder.decode(Uint8Array.from(code));
    if (character.length === 1 && character !== "\ufffd") found.set(character, code);
  }
}

const fourBytes = (at: number): Code => [
  0x81 + Math.floor(at / 12_600),
  0x30 + (Math.floor(at / 1260) % 10),
  0x81 + (Math.floor(at / 10) % 126),
  0x30 + (at % 10),
];
