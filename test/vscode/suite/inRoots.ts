import { runMocha } from "./runMocha.ts";

/** The same for a workspace of several folders, which its user doesn't trust. */
export const run = (): Promise<void> => runMocha(() => import("./roots.ts"));
