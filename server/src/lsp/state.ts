import { tally, type Tally } from "../core/index.ts";
import { Resting } from "./resting.ts";
import type { Session } from "./session.ts";
import type { ServerSettings } from "./settings.ts";

/** How a document stands, told with `gouji/state` to a client that asked for it by its initialization options. */
export interface DraftState {
  readonly uri: string;
  /** Of the text that this is known of. */
  readonly version: number;
  readonly run: ServerSettings["run"];
  /** How many identities hold, are broken, or can't be judged; null for what is no report. */
  readonly tally: Tally | null;
  /** The year reported on, where the draft tells it. */
  readonly year?: number;
}

/** Diagnostics go first, for they are what a writer waits for. */
const REST = 50;

/** Tells how each document stands whenever that may have changed; `renew` tells it of all anew. */
export function serveState(session: Session): { renew(): void } {
  const { connection, drafts } = session;
  if (!session.abilities.state) return { renew: () => undefined };
  const tell = async (uri: string): Promise<void> => {
    const draft = await session.open(uri);
    if (!draft) return;
    const { network, report } = draft.analyse() ?? {};
    const state: DraftState = {
      uri,
      version: draft.target.document.version,
      run: draft.settings.run,
      tally: network ? tally(network) : null,
      ...(report?.year !== undefined && { year: report.year }),
    };
    await connection.sendNotification("gouji/state", state);
  };
  const resting = new Resting(REST, tell, error => connection.console.error(String(error)));
  drafts.onDidChangeContent(({ document }) => resting.touch(document.uri));
  drafts.onDidClose(({ document }) => resting.forget(document.uri));
  return {
    renew: () => {
      for (const uri of drafts.keys()) resting.touch(uri);
    },
  };
}
