import "./findings.ts";
import "./fixes.ts";
import "./languages.ts";
import "./run.ts";
