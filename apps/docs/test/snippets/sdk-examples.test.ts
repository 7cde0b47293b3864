import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf, isCode } from "../../src/sdk/examples.ts";
import { packageApi } from "../../src/sdk/package-api.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const examples = packageApi.exports.flatMap(({ id, name, examples: own }) =>
  own.filter(isCode).map((markdown, at) => {
    const example = exampleOf(markdown);
    return { ...example, id, file: `${id.replaceAll(/\W+/g, "-").slice(1)}-${at}.${example.language}`, name };
  }),
);
const workspace = makeWorkspace();
let api: Api;

beforeAll(async () => {
  for (const { file, code } of examples) workspace.write(file, `${code}\nexport {};\n`);
  api = await startApi();
});
afterAll(async () => {
  await api?.stop();
  workspace.remove();
});

test("every function is used by an example, or belongs to an operation with samples", () => {
  const code = examples.map((example) => example.code).join("\n");
  const unused = packageApi.exports
    .filter(({ kind, file }) => kind === "function" && !file.includes("/generated/"))
    .filter(({ entries: [home = ""] }) => !home.startsWith("@gatefold/server/extend"))
    .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(code));
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test("an example that is no block of code is refused", () => {
  expect(() => exampleOf("createClient()")).toThrow("An example is no block of code: createClient()");
  expect(exampleOf("```ts shown\nrun();\n```")).toEqual({ language: "ts", code: "run();", runs: false });
});

test("all examples compile", async () => {
  expect(examples.length).toBeGreaterThan(15);
  expect(await workspace.compile()).toBe("");
});

for (const { id, file } of examples.filter(({ runs }) => runs))
  test(`the example of ${id} runs`, async () => {
    await workspace.run(process.execPath, [file], api.env);
  });
