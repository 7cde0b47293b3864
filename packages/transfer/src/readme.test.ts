import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

// Below the package, so that its dependencies are found.
const folder = new URL(`../node_modules/.readme-${process.pid}/`, import.meta.url);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what the README shows compiles", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, snippet = ""]) => snippet);
  expect(snippets).toHaveLength(3);
  mkdirSync(folder, { recursive: true });
  for (const [index, snippet] of snippets.entries()) writeFileSync(new URL(`${index}.ts`, folder), snippet);
  const compilerOptions = {
    paths: { "@gatefold/transfer": ["../../src/index.ts"] },
    isolatedDeclarations: false,
  };
  const config = { extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"], exclude: [] };
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(config));
  const { stdout, stderr } = spawnSync("tsc", ["-p", fileURLToPath(folder)], { encoding: "utf8" });
  expect(`${stdout}${stderr}`).toBe("");
});
