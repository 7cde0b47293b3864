import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "./generator.ts";
import { REPOSITORY, TESTING } from "./testing/scratch.ts";

/** The compiled validators of the specification with all features. */
const files = await generate(join(TESTING, "features/spec/openapi.yaml"));
const load = (path: string) =>
  import(`data:text/javascript,${encodeURIComponent(files.get(path) ?? "")}`) as Promise<
    Record<string, Validator>
  >;
const inputs = await load("packages/server/src/generated/validators.js");
const responses = await load("packages/emulator/src/generated/response-validators.js");

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message: string }[] | null;
}

/** What is wrong with a value, by the place. */
function problems(validate: Validator | undefined, value: unknown): string[] {
  if (!validate) throw new Error("there is no such validator");
  return validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

test("parameters of all places and the body are validated together", () => {
  const { validatePutThing: validate } = inputs;
  const body = { name: "a", tags: ["x"], secret: true };
  expect(problems(validate, { thingId: 3, body })).toEqual([]);
  expect(problems(validate, { thingId: 10, body })).toEqual(["/thingId must be <= 9"]);
  expect(problems(validate, { thingId: 3 })).toEqual([" must have required property 'body'"]);
  expect(problems(validate, { thingId: 3, body: { ...body, tags: [1] } })).toEqual([
    "/body/tags/0 must be string",
  ]);
  expect(problems(validate, { thingId: 3, body: { ...body, more: 1 } })).toEqual([
    "/body must NOT have additional properties",
  ]);
});

test("a body that is not required may be missing", () => {
  expect(problems(inputs["validateSearchThings"], {})).toEqual([]);
});

test("defaults are put in, of parameters and of fields of the body", () => {
  const put: { body: object } = { body: { name: "a" } };
  expect(problems(inputs["validatePutThing"], Object.assign(put, { thingId: 1 }))).toEqual([]);
  expect(put.body).toEqual({ name: "a", stars: 3 });
  const get = { thingId: 1, kind: "album", xTrace: "6f1b4c1e-6f0a-4d0c-9c2e-0d6c7b7a1f10" };
  expect(problems(inputs["validateGetThing"], get)).toEqual([]);
  expect(get).toMatchObject({ market: "us" });
});

test("numbers, booleans, constants, formats and lists of numbers are checked by type", () => {
  const good = { thingId: 1, kind: "album", xTrace: "6f1b4c1e-6f0a-4d0c-9c2e-0d6c7b7a1f10" };
  const check = (values: object) => problems(inputs["validateGetThing"], { ...good, ...values });
  expect(check({ years: [1999, 2000], ratio: 0.5, explicit: false, words: ["a"] })).toEqual([]);
  expect(check({ years: ["1999"] })).toEqual(["/years/0 must be integer"]);
  expect(check({ ratio: -1 })).toEqual(["/ratio must be >= 0"]);
  expect(check({ explicit: "false" })).toEqual(["/explicit must be boolean"]);
  expect(check({ kind: "song" })).toEqual(["/kind must be equal to constant"]);
  expect(check({ xTrace: "1" })).toEqual(['/xTrace must match format "uuid"']);
  expect(check({ words: ["c"] })).toEqual(["/words/0 must be equal to one of the allowed values"]);
});

test("a discriminator chooses the alternative, by its mapping", () => {
  const check = (thing: object) => problems(responses["validateGetThingResponse"], { data: { thing } });
  expect(check({ kind: "song", id: "a", seconds: null })).toEqual([]);
  expect(check({ kind: "novel", pages: "many", words: { the: 3 } })).toEqual([]);
  expect(check({ kind: "book" })).toContain("/data/thing must match exactly one schema in oneOf");
  expect(check({ kind: "song" })).toContain("/data/thing must have required property 'id'");
  expect(check({ kind: "novel", words: { the: "3" } })).toContain("/data/thing/words/the must be integer");
});

test.for(["client", "react", "server"])("the generated code of the %s compiles", (name) => {
  const root = mkdtempSync(join(tmpdir(), "gatefold-features-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of ["packages/client", "packages/react", "packages/server"]) {
    cpSync(join(REPOSITORY, path, "src"), join(root, path, "src"), { recursive: true });
    cpSync(join(REPOSITORY, path, "package.json"), join(root, path, "package.json"));
    symlinkSync(join(REPOSITORY, path, "node_modules"), join(root, path, "node_modules"));
  }
  for (const [path, text] of files) if (!path.includes("emulator")) writeFileSync(join(root, path), text);
  cpSync(join(REPOSITORY, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  const lib = ["ES2024", "DOM", "DOM.Iterable"];
  const paths = { "@gatefold/client": ["../client/src/index.ts"] };
  const compilerOptions = {
    lib,
    paths,
    types: name === "server" ? ["node"] : [],
    isolatedDeclarations: false,
  };
  const config = { extends: "../../tsconfig.base.json", compilerOptions, include: ["src/generated"] };
  writeFileSync(join(root, "packages", name, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(REPOSITORY, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", `packages/${name}`], {
    cwd: root,
    encoding: "utf8",
  });
  // What is written by hand is about the API of this repository; it has no handlers of another.
  const problems = stdout
    .split("\n")
    .filter((line) => /\/generated\/(?!handlers)/.test(line.split(":")[0] ?? ""));
  expect(problems).toEqual([]);
});
