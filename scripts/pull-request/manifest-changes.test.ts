import { expect, it } from "vitest";
import { manifestChanges } from "./manifest-changes.ts";

const module = (name: string) => ({ types: `./dist/${name}.d.mts`, default: `./dist/${name}.mjs` });
const both = {
  import: module("index"),
  require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
};
const manifest = {
  name: "music",
  version: "0.1.0",
  exports: { ".": both, "./data.json": "./data.json" },
  bin: { music: "./bin/music.mjs" },
  engines: { node: ">=20" },
  peerDependencies: { react: "^18.0.0 || ^19.0.0" },
};

it("entry points without declarations and commands that are gone break programs", () => {
  expect(manifestChanges(manifest, { ...manifest, exports: { ".": both }, bin: {} })).toEqual([
    { impact: "major", text: "removed the entry point ./data.json" },
    { impact: "major", text: "removed the command music" },
  ]);
});

it("an entry point that can't be required any more breaks programs", () => {
  const exports = { ...manifest.exports, ".": { import: both.import } };
  expect(manifestChanges(manifest, { ...manifest, exports })).toEqual([
    { impact: "major", text: "removed `require` of the entry point ." },
  ]);
});

it("versions of Node and of peers that are not taken any more break programs", () => {
  const after = { ...manifest, engines: { node: ">=22" }, peerDependencies: { react: "^19.0.0" } };
  expect(manifestChanges(manifest, after)).toEqual([
    { impact: "major", text: "removed node >=20" },
    { impact: "major", text: "removed react ^18.0.0" },
    { impact: "minor", text: "added node >=22" },
  ]);
});

it("those that are added are new", () => {
  const exports = { ...manifest.exports, "./more.json": "./more.json" };
  const bin = { ...manifest.bin, more: "./bin/more.mjs" };
  expect(manifestChanges(manifest, { ...manifest, exports, bin })).toEqual([
    { impact: "minor", text: "added the entry point ./more.json" },
    { impact: "minor", text: "added the command more" },
  ]);
});

it("other files behind the same names are no changes", () => {
  const exports = { ".": { ...both, import: module("other") }, "./data.json": "./other.json" };
  expect(manifestChanges(manifest, { ...manifest, exports })).toEqual([]);
});
