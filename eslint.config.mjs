import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const core = "server/src/core";

/** The story of the house: what each room of the core may see besides itself. */
const rooms = {
  text: [],
  number: ["text"],
  network: ["text", "number"],
  form: [],
  document: ["text", "number"],
  report: ["text", "number", "form", "document"],
  prose: ["text", "number", "form", "document", "report"],
  ties: ["text", "number", "network", "form", "document", "report", "prose"],
  compose: ["text", "number", "network", "form", "document", "report", "prose", "ties"],
  rules: ["text", "number", "network", "form", "document", "report", "prose", "ties", "compose"],
  settings: ["text", "number", "network", "form", "document", "report", "prose", "ties", "compose", "rules"],
  check: [
    ...["text", "number", "network", "form", "document", "report", "prose", "ties", "compose", "rules"],
    "settings",
  ],
  start: ["text", "number", "form", "document", "report", "prose", "compose"],
  show: ["text", "number", "network", "form", "document", "report", "prose", "ties", "check"],
};

/** The packages that the core may use, each seen by these files alone. */
const packages = [`${core}/document/html.ts`, `${core}/settings/{file,grant}.ts`];

const oneWay = Object.entries(rooms).map(([room, seen]) => ({
  files: [`${core}/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: String.raw`^(?:\.\./)+(?:${Object.keys(rooms)
              .filter(other => other !== room && !seen.includes(other))
              .join("|")})/`,
            message: `core/${room} sees only ${seen.join(", ") || "itself"}.`,
          },
          {
            regex: String.raw`^(?:\.\./)+(?:index\.ts|lsp/|cli/|client/)`,
            message: "A room of the core is seen through the core's index, and never sees it.",
          },
          {
            regex: String.raw`^(?!\.)`,
            message: "The core is pure: no packages of the host, no node:*, no vscode-*.",
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ["dist/", "node_modules/", ".vscode-host/", "coverage/"] },
  tseslint.configs.recommended,
  ...oneWay,
  { files: packages, rules: { "no-restricted-imports": "off" } },
  {
    files: ["server/src/*.ts", "server/src/lsp/**/*.ts", "server/src/cli/**/*.ts", "client/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: String.raw`core/(?!index\.ts$)`,
              message: "The core is seen through its one index.",
            },
          ],
        },
      ],
    },
  },
  {
    // The suite runs in a browser too.
    files: ["test/vscode/suite/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: "^node:" }] }] },
  },
);
