import type { BuildOptions, Metafile } from "esbuild";

type Bundles = (folder: string, production: boolean) => BuildOptions[];

export const extension: Bundles;
export const commandLine: Bundles;
export function singleFile(folder: string, carried: readonly string[]): BuildOptions[];
export function noticesOf(metafiles: readonly Pick<Metafile, "inputs">[]): string;
export function rulePages(): Readonly<Record<string, string>>;
