import { spawnSync } from "node:child_process";
import { onTestFinished } from "vitest";

/** How long something may take to show, in milliseconds. */
const PATIENCE = 30_000;

/** A program in a terminal of its own, of which a person sees the screen and presses keys; tmux is that terminal. */
export class Screen {
  readonly #tmux: string;
  readonly #socket: string;

  constructor(tmux: string, command: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
    this.#tmux = tmux;
    this.#socket = `gouji-${process.pid}-${Math.random().toString(36).slice(2)}`;
    onTestFinished(() => void spawnSync(tmux, ["-L", this.#socket, "kill-server"]));
    const size = ["-x", "240", "-y", "50"];
    this.#run(["-f", "/dev/null", "new-session", "-d", ...size, "--", ...command], { cwd, env });
  }

  /** Presses keys by the names that tmux has for them; a text is typed. */
  press(...keys: string[]): void {
    this.#run(["send-keys", ...keys]);
  }

  read(): string {
    return this.#run(["capture-pane", "-p"]);
  }

  /** The screen once it shows something. */
  async shows(what: string | RegExp): Promise<string> {
    for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
      const screen = this.read();
      if (typeof what === "string" ? screen.includes(what) : what.test(screen)) return screen;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`${what} isn't shown:\n${this.read()}`);
  }

  #run(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): string {
    const { stdout, stderr, status } = spawnSync(this.#tmux, ["-u", "-L", this.#socket, ...args], {
      ...options,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`tmux ${args.join(" ")}: ${stderr}`);
    return stdout;
  }
}
