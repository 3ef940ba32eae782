import { buildNetwork } from "../../server/src/core/ties/build.ts";
import { diagnose } from "../../server/src/core/network/locate/locate.ts";
import { readDraft } from "../../server/src/core/prose/read.ts";

/** Milliseconds of the processor's time for one draft: reading it, and locating what is wrong in it. */
export interface Times {
  readonly reading: number;
  readonly locating: number;
}

const ROUNDS = 20;

/** The mean over some rounds, after as many to warm up. */
export function timesOf(text: string): Times {
  let reading = 0;
  let locating = 0;
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const [read, prose] = timed(() => readDraft(text, "auto"));
    if (!prose) continue;
    const [built, network] = timed(() => buildNetwork(prose));
    const [located] = timed(() => diagnose(network));
    if (round < ROUNDS) continue;
    reading += read / ROUNDS;
    locating += (built + located) / ROUNDS;
  }
  return { reading, locating };
}

function timed<T>(work: () => T): [number, T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
