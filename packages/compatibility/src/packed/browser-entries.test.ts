import { join } from "node:path";
import { publicPackages } from "@gatefold/conformance/repository.ts";
import { build, type BuildFailure } from "esbuild";
import { describe, expect, inject, it } from "vitest";

const entries = publicPackages.flatMap(({ manifest: { name, exports = {} } }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path]) => join(name, path)),
);

/** Entries that run on Node alone. Every other one runs in pages and workers, too. */
const NODE = [
  "@gatefold/emulator",
  "@gatefold/server",
  "@gatefold/server/extend/cli",
  "@gatefold/server/extend/node",
];

/** Bundles what a page would load, and returns the files of it and what it can't have. */
async function load(entry: string, kind: "import" | "require") {
  const contents = kind === "import" ? `export * from "${entry}";` : `module.exports = require("${entry}");`;
  const stdin = { contents, resolveDir: inject("project") };
  const settings = { bundle: true, write: false, metafile: true, format: "esm", logLevel: "silent" } as const;
  return build({ stdin, ...settings, platform: "browser" }).then(
    ({ metafile }) => ({ files: Object.keys(metafile.inputs), missing: [] }),
    ({ errors }: BuildFailure) => ({ files: [], missing: errors.map(({ text }) => text) }),
  );
}

describe.for(["import", "require"] as const)("with %s", (kind) => {
  it.for(entries.filter((entry) => !NODE.includes(entry)))("%s reaches nothing of Node", async (entry) => {
    const { files, missing } = await load(entry, kind);
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => /postgres|sqlite|node_modules\/pg/.test(file))).toEqual([]);
  });

  it.for(NODE)("%s would be found out", async (entry) => {
    expect((await load(entry, kind)).missing).toContainEqual(
      expect.stringMatching(/^Could not resolve "node:/),
    );
  });
});
