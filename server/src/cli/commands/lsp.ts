import { Command } from "commander";

/** `gouji lsp --stdio`: the language server, for any editor. */
export const lspCommand = (): Command =>
  new Command("lsp")
    .description("启动语言服务器 Runs the language server")
    .requiredOption("--stdio", "经标准输入输出通信 Speaks over standard input and output")
    .action(async () => {
      const [{ listen }, { startServer }] = await Promise.all([
        import("../../lsp/listen.ts"),
        import("../../lsp/server.ts"),
      ]);
      listen(startServer);
    });
