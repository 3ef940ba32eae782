import { garblingOf, sourceOf, type Garbling } from "./documentUri.ts";
import { say } from "../core/index.ts";
import type { Session } from "./session.ts";

const wayOf: Readonly<Record<Garbling, { readonly zh: string; readonly en: string }>> = {
  "not UTF-8": say("不是按 UTF-8 写的", "isn't written in UTF-8"),
  "read as Latin": say("里的汉字被当成西文字母", "has Chinese in it that was read as Latin letters"),
  "encoded twice": say("编码了两遍", "is encoded twice"),
  lost: say("里有读坏的字", "has characters in it that were lost"),
};

/** Says in the editor's log, once, that the address of a draft is garbled: what lies beside the draft can't be found. */
export function watchAddresses({ connection, drafts, configuration }: Session): void {
  let isSaid = false;
  drafts.onDidOpen(async ({ document: { uri } }) => {
    const garbling = garblingOf(sourceOf(uri));
    if (!garbling || isSaid) return;
    isSaid = true;
    const { language } = await configuration.of(uri);
    const way = wayOf[garbling];
    const said = say(
      `编辑器给的文件路径${way.zh}：${uri}。这份文稿照常检查，但找不到它旁边的 gouji.json 和上年报告；编辑器也可能对不上号，不显示问题。` +
        "请在 UTF-8 的语言环境（LANG）里启动编辑器，或者换成没有汉字的文件夹；各编辑器的写法见 docs/editors.md。",
      `the path that the editor gives of a file ${way.en}: ${uri}. The draft is checked all the same, but gouji.json and last year's report aren't found beside it, ` +
        "and the editor may not know whose the findings are. Start the editor in a UTF-8 locale (LANG), or use a folder without Chinese in its path; docs/editors.md has the lines for each editor.",
    );
    connection.console.warn(said[language]);
  });
}
