import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const core = "server/src/core";

/** The story of the house from the ground up: each room with those it is built on. It sees these and all that they see. */
const rooms = {
  text: [],
  container: ["text"],
  number: ["text"],
  network: ["number"],
  form: [],
  document: ["number"],
  report: ["document", "form"],
  prose: ["report"],
  ties: ["prose", "network"],
  compose: ["report", "network", "container"],
  rules: ["ties", "compose"],
  settings: ["rules"],
  check: ["settings", "container"],
  start: ["prose", "compose"],
  show: ["check"],
  collection: ["check"],
};

/** Every room below one, down to the ground. */
const below = room => new Set(rooms[room].flatMap(other => [other, ...below(other)]));

/** The packages that the core may use, each seen by these files alone. */
const packages = [
  `${core}/document/html.ts`,
  `${core}/settings/{collection,file,grant,json,nodes}.ts`,
  `${core}/container/xml.ts`,
  `${core}/container/archive/*.ts`,
  `${core}/container/written/word.ts`,
];

const outOfSight = room => Object.keys(rooms).filter(other => other !== room && !below(room).has(other));

const oneWay = Object.keys(rooms).map(room => ({
  files: [`${core}/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: String.raw`^(?:\.\./)+(?:${outOfSight(room).join("|") || "(?!)"})/`,
            message: `core/${room} sees only ${[...below(room)].join(", ") || "itself"}.`,
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
    files: [
      "server/src/*.ts",
      "server/src/lsp/**/*.ts",
      "server/src/cli/**/*.ts",
      "server/src/encoding/**/*.ts",
      "client/**/*.ts",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: String.raw`core/(?!(?:container/(?:pdf/)?)?index\.ts$)`,
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
