import {
  EventEmitter,
  LogLevel,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
} from "vscode";

/** What the client writes to, and what passes between it and the server. */
interface Outputs {
  readonly outputChannel: LogOutputChannel;
  readonly traceOutputChannel: LogOutputChannel;
}

/**
 * One output for both. Of itself the client would trace only where the output's level were set to that as well:
 * `gouji.trace.server` alone decides here, and what is traced is shown at any level.
 */
export function outputs(name: string, { subscriptions }: ExtensionContext): Outputs {
  const outputChannel = window.createOutputChannel(name, { log: true });
  const changed = new EventEmitter<LogLevel>();
  const level = (): LogLevel =>
    workspace.getConfiguration("gouji").get<string>("trace.server", "off") === "off"
      ? LogLevel.Info
      : LogLevel.Trace;
  subscriptions.push(
    outputChannel,
    changed,
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("gouji.trace.server")) changed.fire(level());
    }),
  );
  const traceOutputChannel: LogOutputChannel = {
    ...outputChannel,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: changed.event,
    trace: (message, ...more) => outputChannel.info(message, ...more),
  };
  return { outputChannel, traceOutputChannel };
}
