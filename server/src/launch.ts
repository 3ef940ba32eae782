import module from "node:module";

// What V8 compiles is kept for the next start, where Node can do so (from 22.1 on).
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
void import("./cli.ts");
