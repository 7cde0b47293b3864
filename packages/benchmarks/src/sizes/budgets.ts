/**
 * The bytes, minified and gzipped, that each entry point of a published package may have, and what an app pays that uses
 * a part of one. Entry points for browsers count with all that they import, but not with what an app has anyway, such
 * as React; those for Node count with the code of their package alone; and files as they are.
 */
export const BUDGETS = {
  "@gatefold/client": 11_400,
  "@gatefold/client/auth": 5_200,
  "@gatefold/client/openapi-fetch": 4_300,
  "@gatefold/client/testing": 10_400,
  "@gatefold/client/validate": 2_800,
  // The script of its page is a file of its own, which is sent as it is.
  "@gatefold/emulator": 51_000,
  "@gatefold/emulator/browser": 57_000,
  "@gatefold/emulator/browser/sample-catalog.ndjson": 20_000,
  "@gatefold/emulator/jest-jsdom": 1_000,
  "@gatefold/react": 6_200,
  "@gatefold/react/server": 4_000,
  "@gatefold/server": 97_000,
  "@gatefold/server/extend": 45_500,
  "@gatefold/server/extend/node": 48_500,
  "@gatefold/server/extend/cli": 109_500,
  // Most of it are the parsers of CSV and XML, which are loaded when they are used.
  "@gatefold/transfer": 25_500,
  "@gatefold/spec": 28_000,
  // Grows with every release.
  "@gatefold/spec/changes.json": 10_000,
  "@gatefold/spec/openapi.json": 32_000,
  "@gatefold/spec/openapi.yaml": 30_500,
  "@gatefold/spec/workflows/*": 16_800,
  "one function of the client": 4_200,
  "largest helper of the client": 300,
  "façade of the client": 9_600,
  "sign-in on top": 3_000,
  "hooks of all operations": 3_800,
  // What an app loads before somebody opens a file of CSV or XSPF, and a little more.
  "transfer without its parsers": 13_600,
} as const satisfies Readonly<Record<string, number>>;

/** The entry points that run on Node alone. */
export const NODE_ENTRIES: ReadonlySet<string> = new Set([
  "@gatefold/emulator",
  "@gatefold/emulator/jest-jsdom",
  "@gatefold/server",
  "@gatefold/server/extend/node",
  "@gatefold/server/extend/cli",
]);
