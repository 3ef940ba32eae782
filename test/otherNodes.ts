import path from "node:path";
import { fetched } from "./vscode/host/store.ts";

/** The lines of Node that are kept up besides the one that runs the tests, as npm carries them. */
const VERSIONS = ["22.23.3", "24.21.0"];

const isCarried = ["linux", "darwin"].includes(process.platform) && ["x64", "arm64"].includes(process.arch);

/** Programs of the other lines of Node, by version; none where npm carries none for this machine. */
export async function otherNodes(): Promise<ReadonlyMap<string, string>> {
  const programs = new Map<string, string>();
  for (const version of isCarried ? VERSIONS : []) {
    const name = `node-${process.platform}-${process.arch}`;
    const folder = await fetched({
      name: `node-${version}`,
      about: `Node ${version}`,
      packages: { [name]: version },
    });
    programs.set(version, path.join(folder, "node_modules", name, "bin/node"));
  }
  return programs;
}
