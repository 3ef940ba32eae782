/** What pages are written in here. */
export type PageCharset = "utf-8" | "gb18030";

/** Browsers look for it in so many bytes; pages of content systems have scripts before it. */
const HEAD = 8192;

/** The charset that a page of HTML names itself: `<meta charset="gb2312">`. Undefined for one that isn't read here. */
export function charsetOfPage(bytes: Uint8Array): PageCharset | undefined {
  let head = "";
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  const [, name = ""] = /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  return CHARSETS.find(([names]) => names.includes(name.toLowerCase()))?.[1];
}

const CHARSETS: readonly (readonly [names: readonly string[], charset: PageCharset])[] = [
  [["utf-8", "utf8"], "utf-8"],
  [["gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk"], "gb18030"],
];
