import { commands, window, type Disposable } from "vscode";
import { CloseAction, State, type BaseLanguageClient, type ErrorHandler } from "vscode-languageclient";
import { words } from "./words.ts";

/** Registers a command that the server does: where that is gone, it is said, and one click brings it back and goes on. */
export const serverCommand = <Given extends unknown[]>(
  client: BaseLanguageClient,
  id: string,
  run: (...given: Given) => unknown,
): Disposable =>
  commands.registerCommand(id, async (...given: Given): Promise<void> => {
    const isGone = client.state === State.Stopped || client.state === State.StartFailed;
    if (isGone && !(await offerRestart(client, words("勾稽没有运行。", "Gouji isn't running.")))) return;
    await run(...given);
  });

/** Starts a server that ended by itself as often as the client would; then says, in the user's language, that it is gone. */
export function restarts(client: () => BaseLanguageClient): ErrorHandler {
  let own: ErrorHandler | undefined;
  const handler = (): ErrorHandler => (own ??= client().createDefaultErrorHandler());
  return {
    error: (error, message, count) => handler().error(error, message, count),
    closed: async () => {
      const result = await handler().closed();
      if (result.action === CloseAction.Restart) return result;
      const said = words(
        "勾稽几次意外停止，不再自动启动；文稿没有核对。",
        "Gouji stopped several times and isn't started again by itself; drafts are not being checked.",
      );
      void offerRestart(client(), said);
      return { ...result, handled: true };
    },
  };
}

/** Whether it was started, at one click. */
async function offerRestart(client: BaseLanguageClient, said: string): Promise<boolean> {
  const restart = words("重新启动", "Restart");
  if ((await window.showErrorMessage(said, restart)) !== restart) return false;
  await client.start();
  return true;
}
