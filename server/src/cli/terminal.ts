/** Where the command line runs and what it writes to. */
export interface Terminal {
  readonly cwd: string;
  readonly isColoured: boolean;
  /** Columns of the window; undefined when the output goes to a file or a pipe. */
  readonly columns?: number;
  out(text: string): void;
  err(text: string): void;
}

/** Set as the process's exit code: nothing to complain of, findings, wrong use or an unreadable file. */
export const Exit = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];
