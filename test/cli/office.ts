import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

/** Whether LibreOffice is here, which documents are shown to. */
export const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Opens files of a folder in LibreOffice and saves them there in another format; it refuses what it would have to repair. */
export function saveAs(format: string, folder: string, names: readonly string[], into = folder): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [
      profile,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      into,
      ...names.map(name => join(folder, name)),
    ],
    { stdio: "ignore" },
  );
}
