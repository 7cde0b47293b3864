import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writePackageFiles } from "./package-files.ts";
import { CONFIG, redocly, SPEC_FOLDER, WORKFLOWS } from "./redocly.ts";

/** A project that has the package installed. */
const project = mkdtempSync(join(tmpdir(), "gatefold-spec-"));
const installed = join(project, "node_modules/@gatefold/spec");
const dist = join(installed, "dist");
const text = (name: string) => readFileSync(join(dist, name), "utf8");
const manifest = JSON.parse(readFileSync(join(SPEC_FOLDER, "package.json"), "utf8"));

beforeAll(() => {
  writePackageFiles(dist);
  cpSync(join(SPEC_FOLDER, "package.json"), join(installed, "package.json"));
});
afterAll(() => rmSync(project, { recursive: true }));

/** What a program of the project prints. */
function run(name: string, program: string): string {
  const file = join(project, name);
  writeFileSync(file, program);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

describe("the package", () => {
  it("holds the same document as YAML and as JSON", () => {
    const document = JSON.parse(text("openapi.json"));
    expect(parse(text("openapi.yaml"))).toEqual(document);
    const { paths } = parse(readFileSync(join(SPEC_FOLDER, "openapi.yaml"), "utf8"));
    expect(Object.keys(document.paths)).toEqual(Object.keys(paths));
  });

  it("says known values to which others may come so that tools of others keep them", () => {
    const { schemas } = JSON.parse(text("openapi.json")).components;
    expect(schemas.SaveState).toMatchObject({
      anyOf: [{ type: "string", enum: ["SAVED", "REMOVED"] }, { type: "string" }],
      "x-extensible-enum": ["SAVED", "REMOVED"],
    });
    expect(schemas.SaveState).not.toHaveProperty("type");
    expect(schemas.ErrorCode.anyOf[0].enum).toEqual(Object.keys(schemas.ErrorCode["x-error-codes"]));
  });

  it("has references within the document only", () => {
    const targets = Array.from(text("openapi.json").matchAll(/"\$ref": "([^"]*)"/g), ([, target]) => target);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !target?.startsWith("#/components/"))).toEqual([]);
  });

  it("loads as ESM and as CommonJS", () => {
    const expected = { openapi: JSON.parse(text("openapi.json")), version: manifest.version };
    const print = "process.stdout.write(JSON.stringify({ openapi, version }));";
    const esm = run("esm.mjs", `import { openapi, version } from "@gatefold/spec"; ${print}`);
    const cjs = run("cjs.cjs", `const { openapi, version } = require("@gatefold/spec"); ${print}`);
    expect(JSON.parse(esm)).toEqual(expected);
    expect(JSON.parse(cjs)).toEqual(expected);
  });

  it("does what its README shows", () => {
    const readme = readFileSync(join(SPEC_FOLDER, "README.md"), "utf8");
    const snippet = /```js\n(.*?)```/s.exec(readme)?.[1] ?? "";
    const lines = run("readme.mjs", snippet).trimEnd().split("\n");
    expect(lines).toContain("listLibraryAlbums get /me/library/albums");
    expect(lines.at(-1)).toBe(`Amazon Music Web API, package ${manifest.version}`);
  });

  it("is the same after a second build", () => {
    const files = () =>
      readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const contents = () =>
      files().map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")]);
    const before = contents();
    writePackageFiles(dist);
    expect(contents()).toEqual(before);
  });

  it("passes the lint, workflows included", () => {
    const documents = ["openapi.json", "openapi.yaml", ...WORKFLOWS].map((name) => join(dist, name));
    const { status, stderr } = redocly(["lint", ...documents, "--config", CONFIG]);
    for (const document of documents) expect(stderr).toContain(`${basename(document)}: validated`);
    expect(stderr).not.toContain("warning");
    expect(status).toBe(0);
  });
});
