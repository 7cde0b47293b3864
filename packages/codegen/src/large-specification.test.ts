import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clientOperations } from "./emit/client-operations.ts";
import { schemaTypes } from "./emit/schema-types.ts";
import { readApi } from "./spec/read-api.ts";
import { REPOSITORY, withLocalNames } from "./testing/scratch.ts";

/** GitHub's REST API, which has none of our extensions. */
const entry = join(
  dirname(createRequire(import.meta.url).resolve("@octokit/openapi/package.json")),
  "generated/api.github.com.json",
);
const api = await readApi(entry, { envelope: "" });
const refused = withLocalNames(api.refused, entry);

test("of 1,223 operations, 1,192 are generated", () => {
  expect(api.operations.length).toBe(1192);
  expect(refused.length).toBe(31);
});

test("the others are refused with file, line and reason", () => {
  const counts = new Map<string, number>();
  for (const message of refused) {
    const [, reason = message] = /^generated\/api\.github\.com\.json:\d+: (.*)$/.exec(message) ?? [];
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  expect(Object.fromEntries([...counts].toSorted())).toMatchInlineSnapshot(`
    {
      ""servers" of an operation is not supported": 1,
      "a body of text/plain is not supported: JSON and application/x-www-form-urlencoded are, files are not": 1,
      "a response of application/octocat-stream is not supported: clients read JSON": 1,
      "a response of text/html is not supported: clients read JSON": 1,
      "a response of text/plain is not supported: clients read JSON": 1,
      "the values of a parameter or a form field must be of one type": 18,
      "there is no success that a client could read": 8,
    }
  `);
  expect(refused).toContain(
    "generated/api.github.com.json:94729: a response of text/plain is not supported: clients read JSON",
  );
});

test("types and client functions compile", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatefold-large-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(REPOSITORY, "packages/client/src"), join(root, "src"), { recursive: true });
  cpSync(join(REPOSITORY, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  cpSync(join(REPOSITORY, "packages/client/package.json"), join(root, "package.json"));
  mkdirSync(join(root, "src/github"));
  writeFileSync(join(root, "src/github/operations.ts"), clientOperations(api));
  writeFileSync(join(root, "src/github/schema.ts"), await schemaTypes(entry, api));
  const compilerOptions = { lib: ["ES2022", "DOM"] };
  const files = ["src/github/operations.ts"];
  writeFileSync(
    join(root, "tsconfig.json"),
    JSON.stringify({ extends: "./tsconfig.base.json", compilerOptions, files }),
  );
  const compiler = join(REPOSITORY, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" });
  expect(stdout.slice(0, 3000)).toBe("");
});
