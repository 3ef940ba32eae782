import { listen } from "./lsp/listen.ts";

listen();
