/** An entry point of a package, whose exports the reference describes. */
export interface EntryPoint {
  /** What programs import, such as `@gatefold/client/auth`. */
  readonly name: string;
  /** The file that it is built from, from the root of the repository. */
  readonly source: string;
}

/**
 * The entry points with declarations. The first one that exports a name is where the reference describes it, so those that
 * pass on the names of others come last.
 */
export const ENTRY_POINTS: readonly EntryPoint[] = [
  { name: "@gatefold/client", source: "packages/client/src/index.ts" },
  { name: "@gatefold/client/auth", source: "packages/client/src/auth/index.ts" },
  { name: "@gatefold/client/testing", source: "packages/client/src/testing/index.ts" },
  { name: "@gatefold/client/validate", source: "packages/client/src/validate/index.ts" },
  { name: "@gatefold/client/openapi-fetch", source: "packages/client/src/openapi-fetch.ts" },
  { name: "@gatefold/react", source: "packages/react/src/index.ts" },
  { name: "@gatefold/react/server", source: "packages/react/src/generated/options.ts" },
  { name: "@gatefold/transfer", source: "packages/transfer/src/index.ts" },
  { name: "@gatefold/server", source: "packages/server/src/index.ts" },
  { name: "@gatefold/server/extend", source: "packages/server/src/extend.ts" },
  { name: "@gatefold/server/extend/node", source: "packages/server/src/extend-node.ts" },
  { name: "@gatefold/server/extend/cli", source: "packages/server/src/extend-cli.ts" },
  { name: "@gatefold/emulator", source: "packages/emulator/src/index.ts" },
  { name: "@gatefold/emulator/browser", source: "packages/emulator/src/browser.ts" },
  { name: "@gatefold/spec", source: "spec/dist/index.d.mts" },
];
