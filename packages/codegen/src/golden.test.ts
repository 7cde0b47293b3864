import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatAll, generateCode, generate } from "./generator.ts";
import { REPOSITORY, TESTING } from "./testing/scratch.ts";

/** A small API with everything that ours has, and one with everything else that the generator takes. */
const specifications = await Promise.all(
  ["golden", "features"].map(async (name) => {
    const files = await generate(join(TESTING, name, "spec/openapi.yaml"));
    return { name, files: formatAll(files, REPOSITORY) };
  }),
);

describe.for(specifications)("the specification $name", ({ name, files }) => {
  const folder = join(TESTING, name, "expected");

  // After a wanted change: vitest run --root packages/codegen --update
  test.for([...files.keys()])("gives the expected %s", async (path) => {
    // The extension keeps it from compilers and formatters.
    await expect(files.get(path)).toMatchFileSnapshot(join(folder, `${path}.golden`));
  });

  test("gives no other code", () => {
    const expected = globSync("**/*.golden", { cwd: folder }).map((path) => path.replace(/\.golden$/, ""));
    expect(expected.toSorted()).toEqual([...files.keys()].toSorted());
  });

  test("gives files that say first that they are generated", () => {
    for (const [path, text] of files) {
      expect(text.split("\n")[0], path).toBe(
        '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".',
      );
    }
  });
});

test("the committed code is what the specification gives", async () => {
  expect((await generateCode(REPOSITORY)).stale).toEqual([]);
});

test("two runs give the same bytes", async () => {
  const real = join(REPOSITORY, "spec/openapi.yaml");
  const [one, other] = [await generate(real), await generate(real)];
  expect([...one]).toEqual([...other]);
});

test("the generator has at most 2,150 lines, tests apart", () => {
  const folder = join(REPOSITORY, "packages/codegen/src");
  const sources = globSync("**/*.ts", { cwd: folder }).filter((name) => !/\.test\.ts$|^testing/.test(name));
  const lines = sources.map((name) => readFileSync(join(folder, name), "utf8").split("\n").length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2150);
});
