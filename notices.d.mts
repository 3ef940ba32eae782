import type { Metafile } from "esbuild";

export function noticesOf(metafiles: readonly Pick<Metafile, "inputs">[]): string;
