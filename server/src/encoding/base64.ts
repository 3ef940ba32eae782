/** Bytes as messages between client and server carry them. */
export function toBase64(bytes: Uint8Array): string {
  let units = "";
  // As many as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    units += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(units);
}

/** Throws for what is no base64. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), unit => unit.charCodeAt(0));
