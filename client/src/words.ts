import { env, workspace } from "vscode";

/** Chinese or English, as `gouji.language` says, else as VS Code speaks. */
export function words(zh: string, en: string): string {
  const set = workspace.getConfiguration("gouji").get<string>("language");
  const isChinese = set === "zh" || (set !== "en" && env.language.startsWith("zh"));
  return isChinese ? zh : en;
}
