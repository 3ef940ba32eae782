import type { BuildOptions } from "esbuild";

type Bundles = (folder: string, production: boolean) => BuildOptions[];

export const extension: Bundles;
export const commandLine: Bundles;
