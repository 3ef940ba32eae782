import { window } from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { words } from "./words.ts";

/** A command that the server does: where that is gone, it is said, and one click brings it back and goes on. */
export const whenRunning =
  <Given extends unknown[]>(client: BaseLanguageClient, run: (...given: Given) => unknown) =>
  async (...given: Given): Promise<void> => {
    if (client.state === State.Stopped || client.state === State.StartFailed) {
      const restart = words("重新启动", "Restart");
      const chosen = await window.showErrorMessage(words("勾稽没有运行。", "Gouji isn't running."), restart);
      if (chosen !== restart) return;
      await client.start();
    }
    await run(...given);
  };
