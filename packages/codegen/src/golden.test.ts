import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatAll } from "./generator.ts";
import { generateCode } from "./generator.ts";
import { generate } from "./outputs.ts";
import { GOLDEN, REPOSITORY } from "./testing/scratch.ts";

const files = formatAll(await generate(join(GOLDEN, "spec/openapi.yaml")), REPOSITORY);

/** Where the expected text is kept; the extension keeps it from compilers and formatters. */
const expectedPath = (path: string) => join(GOLDEN, "expected", `${path}.golden`);

// After a wanted change: vitest run --root packages/codegen --update
test.for([...files.keys()])("the small specification gives the expected %s", async (path) => {
  await expect(files.get(path)).toMatchFileSnapshot(expectedPath(path));
});

test("no other code is expected of the small specification", () => {
  const expected = globSync("**/*.golden", { cwd: join(GOLDEN, "expected") });
  expect(expected.map((path) => path.replace(/\.golden$/, "")).toSorted()).toEqual(
    [...files.keys()].toSorted(),
  );
});

test("the committed code is what the specification gives", async () => {
  expect((await generateCode(REPOSITORY)).stale).toEqual([]);
});

test("two runs give the same bytes", async () => {
  const real = join(REPOSITORY, "spec/openapi.yaml");
  const [one, other] = [await generate(real), await generate(real)];
  expect([...one]).toEqual([...other]);
});

test("every generated file says first that it is generated", () => {
  for (const [path, text] of files) {
    expect(text.split("\n")[0], path).toBe(
      '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".',
    );
  }
});

test("the generator is under 2,700 lines, tests apart", () => {
  const folder = join(REPOSITORY, "packages/codegen/src");
  const sources = globSync("**/*.ts", { cwd: folder }).filter((name) => !/\.test\.ts$|^testing/.test(name));
  const lines = sources.map((name) => readFileSync(join(folder, name), "utf8").split("\n").length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(2700);
});
