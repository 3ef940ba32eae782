import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Rooms of the core in the order in which they may see each other: a room imports only from those before it. */
const rooms = [
  "text",
  "number",
  "document",
  "form",
  "report",
  "compose",
  "network",
  "reading",
  "rules",
  "settings",
];
const core = "server/src/core";

const oneWay = rooms.map((room, at) => ({
  files: [`${core}/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex:
              room === "form"
                ? String.raw`^\.\./`
                : String.raw`^\.\./(?:${[...rooms.slice(at + 1), "\\.\\.", "check", "index"].join("|")})\b`,
            message: `core/${room} sees only ${room === "form" ? "itself" : rooms.slice(0, at).join(", ") || "itself"}.`,
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
  {
    // The packages that the core may use: htmlparser2 for HTML tables, jsonc-parser for gouji.json.
    files: [`${core}/document/html.ts`, `${core}/settings/{file,grant}.ts`],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: [`${core}/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: String.raw`^(\.\./|[^.])`, message: "The core is pure and stands alone." }] },
      ],
    },
  },
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
