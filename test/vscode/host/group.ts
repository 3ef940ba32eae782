import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

/** A process that leads a group of its own, so that all it starts ends with it. */
export interface Group {
  readonly process: ChildProcess;
  /** Settles with the exit code, `undefined` after a signal. */
  readonly ended: Promise<number | undefined>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

// A signal ends this process through `exit`, so that what it started ends too.
process.on("exit", () => running.forEach(child => signal(child, "SIGKILL")));
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => process.exit(130));

// A signal sent to npm alone ends npm and its shell, and leaves this process to another parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(130), 1000).unref();

export function startGroup(command: string, args: readonly string[], options: SpawnOptions): Group {
  const detached = process.platform !== "win32";
  const child = spawn(command, args, { ...options, detached });
  running.add(child);
  const ended = new Promise<number | undefined>((settle, fail) => {
    child.once("error", fail);
    child.once("exit", code => settle(code ?? undefined));
  });
  // Whoever awaits `ended` still sees the failure; nobody has to.
  ended.catch(() => running.delete(child));
  return {
    process: child,
    ended,
    async stop() {
      signal(child, "SIGTERM");
      const late = setTimeout(() => signal(child, "SIGKILL"), 5000);
      await ended.catch(() => undefined);
      clearTimeout(late);
      signal(child, "SIGKILL");
      running.delete(child);
    },
  };
}

/** To the whole group, also when its leader is gone already. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // Nobody of the group is left.
  }
}
