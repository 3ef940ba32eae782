import "./findings.ts";
import "./fixes.ts";
import "./languages.ts";
import "./reading.ts";
import "./rules.ts";
import "./state.ts";
import "./run.ts";
import "./writing.ts";
