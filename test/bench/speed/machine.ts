import { arch, cpus, platform, totalmem } from "node:os";

/** What the figures were measured on. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${first?.model.trim() ?? "unknown"} × ${cpus().length}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}, ${day}`;
}
