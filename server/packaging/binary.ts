// Makes the command line as a single file that needs no Node: npm run binary
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf, singleFile } from "../../esbuild.mjs";
import { Folder, root } from "./folder.ts";

/** The mark in Node that says whether it carries a program. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

const isMac = process.platform === "darwin";

/** Writes the program, which is the Node that runs this with the command line in it, and tells where it is. */
export async function makeBinary(target: string): Promise<string> {
  const folder = new Folder(target);
  const at = (name: string): string => path.join(target, name);
  cpSync(path.join(root, "server/src/cli/cmaps"), at("carried/cmaps"), { recursive: true });
  const maps = readdirSync(at("carried/cmaps")).map(name => `cmaps/${name}`);
  const carried = ["checkTask.mjs", "pdfTask.mjs", "entry/worker.js", ...maps];
  const results = await Promise.all(
    singleFile(target, carried).map(options => build({ ...options, metafile: true })),
  );
  folder.write("THIRD-PARTY-NOTICES.txt", noticesOf(results.map(({ metafile }) => metafile)));
  const configuration = {
    main: at("gouji.cjs"),
    output: at("gouji.blob"),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: Object.fromEntries(carried.map(name => [name, at(`carried/${name}`)])),
  };
  folder.write("sea.json", JSON.stringify(configuration));
  execFileSync(process.execPath, ["--experimental-sea-config", at("sea.json")], { stdio: "pipe" });
  const program = at(process.platform === "win32" ? "gouji.exe" : "gouji");
  copyFileSync(process.execPath, program);
  chmodSync(program, 0o755);
  // macOS runs no program whose signature isn't its own.
  if (isMac) execFileSync("codesign", ["--remove-signature", program]);
  const postject = path.join(root, "node_modules/postject/dist/cli.js");
  const args = [postject, program, "NODE_SEA_BLOB", at("gouji.blob"), "--sentinel-fuse", FUSE];
  if (isMac) args.push("--macho-segment-name", "NODE_SEA");
  // It complains of sections of Node's own that are of no matter, and throws where it fails.
  execFileSync(process.execPath, args, { stdio: "pipe" });
  if (isMac) execFileSync("codesign", ["--sign", "-", program]);
  return program;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await makeBinary(path.join(root, "dist/binary")));
