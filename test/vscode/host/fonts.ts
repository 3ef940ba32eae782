import { writeFileSync } from "node:fs";
import path from "node:path";
import { fetched } from "./store.ts";

/** Chinese and fixed-width letters: a picture shows the same ones on every machine, and without any a browser crashes. */
const parcel = {
  name: "fonts",
  about: "fonts (45 MB)",
  packages: { "@embedpdf/fonts-sc": "1.0.0", "dejavu-fonts-ttf": "2.37.3" },
  async prepare(folder: string) {
    writeFileSync(path.join(folder, "fonts.conf"), configuration(folder));
  },
};

/** Of fontconfig: whatever is asked for, upright letters are drawn; fixed in width where that is asked for. */
const configuration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "node_modules")}</dir>
  <cachedir>${path.join(folder, "cache")}</cachedir>
  <selectfont>
    <rejectfont><glob>*Serif*</glob></rejectfont>
    <rejectfont><glob>*Math*</glob></rejectfont>
  </selectfont>
  <match target="pattern">
    <test name="family"><string>monospace</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans Mono</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong">
      <string>DejaVu Sans</string>
      <string>Noto Sans S Chinese</string>
    </edit>
  </match>
</fontconfig>
`;

/** The environment in which a browser sees these fonts; elsewhere than on Linux the system has its own. */
export async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== "linux") return {};
  return { FONTCONFIG_FILE: path.join(await fetched(parcel), "fonts.conf") };
}
