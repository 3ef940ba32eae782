import { readdirSync, readFileSync } from "node:fs";
import { checkInSteps, rules } from "../../server/src/core/index.ts";
import type { Ground } from "../../server/src/lsp/session.ts";
import { damagedReport } from "../generate/damaged.ts";
import { randomFrom } from "../generate/random.ts";
import { Client, own, pushed } from "../lsp/client.ts";
import { Clerk } from "./clerk.ts";
import { Desk, Sheet } from "./desk.ts";
import { Fresh } from "./fresh.ts";
import { CRASHING, Witness } from "./witness.ts";

/** What came of it. */
export interface Soaked {
  readonly deeds: ReadonlyMap<string, number>;
  readonly edits: number;
  /** Answers held to a fresh check. */
  readonly seen: number;
}

const ground: Partial<Ground> = {
  rules,
  *check(text, settings) {
    const steps = checkInSteps(text, settings);
    yield;
    if (text.includes(CRASHING)) throw new Error("a check that crashes");
    return yield* steps;
  },
};

/** So many deeds pass before a client that is told is waited for. */
const REST = 25;

/** Has a clerk do things, and what the server says of them held to fresh checks. Throws at the first that isn't. */
export async function soak(
  steps: number,
  seed: number,
  isAsking: boolean,
  stepped: (step: number) => void = () => undefined,
): Promise<Soaked> {
  const capabilities = isAsking ? own : pushed;
  const client = await Client.start(capabilities, ground, { state: isAsking });
  const desk = new Desk(client, sheets(seed));
  const fresh = new Fresh(capabilities);
  const clerk = new Clerk(desk, seed);
  const witness = new Witness(desk, fresh, randomFrom(seed + 1));
  const deeds = new Map<string, number>();
  for (let step = 1; step <= steps; step++) {
    let deed = "opens";
    try {
      deed = await clerk.act();
      if (isAsking) await witness.pull(clerk.at);
      if (!isAsking && step % REST === 0) await witness.told();
      if (isAsking && step % (10 * REST) === 0) await witness.states();
    } catch (error) {
      throw new Error(`seed ${seed}, step ${step}, the clerk ${deed}: ${String(error)}`, { cause: error });
    }
    deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
    stepped(step);
  }
  for (const sheet of desk.sheets) await desk.close(sheet);
  await client.connection.sendRequest("shutdown");
  return { deeds, edits: desk.edits, seen: witness.seen };
}

function sheets(seed: number): Sheet[] {
  const samples = readdirSync("samples", { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => readFileSync(`samples/${name}`, "utf8"));
  const texts = [...samples, damagedReport(seed), damagedReport(seed + 1), "会议纪要\n\n议定事项如下。\n"];
  return texts.map(
    (text, at) => new Sheet(`file:///desk/${at}.txt`, at % 2 ? "markdown" : "plaintext", text),
  );
}
