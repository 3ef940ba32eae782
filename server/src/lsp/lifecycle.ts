import {
  ErrorCodes,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type Message,
  type NotificationMessage,
  type RequestMessage,
} from "vscode-languageserver";
import { isWellFormed } from "./wellFormed.ts";

/** What a request out of its time is passed on as. */
const REFUSED = "gouji/refused";

/** What a notification that can't be followed is passed on as. */
const MALFORMED = "gouji/malformed";

interface RefusedRequest {
  readonly code: number;
  readonly reason: string;
}

/**
 * Holds a client to the protocol's order: a connection opened with these options answers nothing before `initialize` and
 * nothing but the end after `shutdown`, is initialized once, and heeds no notice that can't be followed.
 */
export function lifecycle(): ConnectionOptions {
  let state: "new" | "running" | "ended" = "new";
  const refusal = (method: string): RefusedRequest | undefined => {
    if (state === "ended") return { code: ErrorCodes.InvalidRequest, reason: "the server was shut down" };
    if (state === "new" && method !== "initialize")
      return { code: ErrorCodes.ServerNotInitialized, reason: "the server isn't initialized" };
    if (state === "running" && method === "initialize")
      return { code: ErrorCodes.InvalidRequest, reason: "the server is initialized already" };
    return undefined;
  };
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (!("method" in message)) return next(message);
        const { method } = message as RequestMessage;
        const isRequest = "id" in message;
        if (method.startsWith("$/") || method === "exit") return next(message);
        const refused = refusal(method);
        if (refused) return isRequest ? next(refusedAs(message as RequestMessage, refused)) : undefined;
        if (!isRequest && !isWellFormed(message as NotificationMessage))
          return next({ ...message, method: MALFORMED, params: { method } } as NotificationMessage);
        if (method === "initialize") state = "running";
        if (method === "shutdown") state = "ended";
        return next(message);
      },
    },
  };
}

const refusedAs = ({ jsonrpc, id }: RequestMessage, refused: RefusedRequest): Message =>
  ({ jsonrpc, id, method: REFUSED, params: refused }) as RequestMessage;

export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, reason }: RefusedRequest) => {
    throw new ResponseError(code, reason);
  });
  connection.onNotification(MALFORMED, ({ method }: { readonly method: string }) =>
    connection.console.error(`${method} without what it is about; left unheeded`),
  );
}
