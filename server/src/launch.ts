import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Patterns are compiled when they are first used: V8 would interpret each once before, which costs one file more than it saves.
setFlagsFromString("--no-regexp-tier-up");

// What V8 compiles is kept for the next start, where Node can do so (from 22.1 on).
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
void import("./cli.ts");
