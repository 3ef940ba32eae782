import { runMocha } from "./runMocha.ts";

/** What VS Code calls as the tests' entry. */
export const run = (): Promise<void> => runMocha(() => import("./tests.ts"));
