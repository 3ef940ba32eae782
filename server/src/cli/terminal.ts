import type { Progress } from "./progress.ts";

/** Where the command line runs and what it writes to. */
export interface Terminal {
  readonly cwd: string;
  readonly isColoured: boolean;
  /** Columns of the window; undefined when the output goes to a file or a pipe. */
  readonly columns?: number;
  /** Resolves when more may be written: a slow reader holds the work back. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** All that comes on standard input. */
  readonly input?: () => Promise<Uint8Array>;
  /** Resolves when a run that goes on and on is to end: never, unless it is said. */
  readonly end?: AbortSignal;
  /** Whether somebody still reads the output; `| head` has seen enough at some time. */
  readonly isRead?: () => boolean;
  /** Only where a person looks on. */
  readonly progress?: Pick<Progress, "show" | "clear">;
}

/** Set as the process's exit code: nothing to complain of, findings, wrong use or an unreadable file. */
export const Exit = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];
