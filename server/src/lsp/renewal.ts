import { isSettingsFile } from "./folderSettings.ts";
import type { Session } from "./session.ts";

/**
 * Calls for everything to be told anew when it may be otherwise though no draft was changed: settings of the client or of a
 * folder, a save, a client that asks for a check. A client that can't watch files has them read again at each of these.
 */
export function followSettings(session: Session, renew: () => void): void {
  const { connection, configuration, drafts, abilities } = session;
  const renewFolders = (): void => {
    session.forgetOthers();
    configuration.changeFolders();
    renew();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    renew();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isSettingsFile(uri))) renewFolders();
    else if (session.forgetOthers()) renew();
  });
  session.onOthers(renew);
  configuration.onLate = renew;
  drafts.onDidOpen(() => {
    if (!abilities.fileChanges) renewFolders();
  });
  drafts.onDidChangeContent(({ document }) => {
    if (isSettingsFile(document.uri)) renewFolders();
  });
  drafts.onDidSave(async ({ document }) => {
    document.save();
    if (!abilities.fileChanges) return renewFolders();
    const { run } = await configuration.of(document.uri);
    if (session.forgetOthers() || run === "onSave") renew();
  });
  drafts.onDidClose(({ document: { uri } }) => {
    configuration.forget(uri);
    if (isSettingsFile(uri)) renewFolders();
  });
  connection.onRequest("gouji/checkNow", () => {
    for (const draft of drafts.all()) draft.save();
    renewFolders();
  });
}
