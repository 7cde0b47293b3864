import { globSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import { run } from "@gatefold/conformance/run.ts";
import { subfolder } from "../project.ts";

const project = inject("project");
let folder = "";
beforeAll(() => {
  folder = subfolder(project, "source-maps");
});

const programs = [
  { file: "main.mjs", imported: 'import { createClient } from "@gatefold/client";' },
  { file: "main.cjs", imported: 'const { createClient } = require("@gatefold/client");' },
];

it.for(programs)("a stack trace from $file leads to lines of the source", async ({ file, imported }) => {
  writeFileSync(
    join(folder, file),
    `${imported}\ncreateClient({ apiKey: "key", token: "t", scopes: ["none"] });\n`,
  );
  const { exitCode, output } = await run(process.execPath, ["--enable-source-maps", file], folder);
  expect(exitCode).toBe(1);
  const [, path = "", line] = output.match(/at \w*createClient \((.*\.ts):(\d+):\d+\)/) ?? [];
  expect(path).toMatch(/node_modules\/@gatefold\/client\/src\/client\.ts$/);
  const source = readFileSync(path, "utf8").split("\n");
  expect(source[Number(line) - 1]).toContain("checkScopes(");
});

it.for([
  { name: "createClient", source: "client.ts" },
  { name: "Album", source: "generated/schema.ts" },
  { name: "PagedList", source: "paged.ts" },
])("the declaration of $name leads to its source", ({ name, source }) => {
  const dist = join(project, "node_modules/@gatefold/client/dist");
  const [declared] = globSync("*.d.mts", { cwd: dist }).flatMap((file) => {
    const lines = readFileSync(join(dist, file), "utf8").split("\n");
    const line = lines.findIndex((text) =>
      new RegExp(`^(declare (class|function)|interface|type) ${name}\\b`).test(text),
    );
    return line < 0 ? [] : [{ file, line, column: lines[line]?.indexOf(name) ?? 0 }];
  });
  if (!declared) throw new Error(`${name} is not declared`);
  const map = new SourceMap(JSON.parse(readFileSync(join(dist, `${declared.file}.map`), "utf8")));
  const entry = map.findEntry(declared.line, declared.column);
  if (!("originalSource" in entry)) throw new Error(`${name} has no source`);
  expect(entry.originalSource).toBe(`../src/${source}`);
  const text = readFileSync(join(dist, entry.originalSource), "utf8").split("\n")[entry.originalLine];
  expect(text?.slice(entry.originalColumn)).toMatch(new RegExp(`^${name}\\b`));
});
