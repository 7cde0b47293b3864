import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateCode, writeCode } from "./generator.ts";
import { scratchRepository } from "./testing/scratch.ts";

const HOOKS = "packages/react/src/generated/hooks.ts";

test("code is fresh until a file is edited, missing or extra", async () => {
  const root = scratchRepository();
  const generated = await generateCode(root);
  expect(generated.stale).toEqual([...generated.files.keys()].map((path) => `${path}: missing`));
  writeCode(root, generated.files);
  const stale = async () => (await generateCode(root)).stale;
  expect(await stale()).toEqual([]);

  const written = readFileSync(join(root, HOOKS), "utf8");
  writeFileSync(join(root, HOOKS), `${written}\n`);
  expect(await stale()).toEqual([`${HOOKS}: stale or edited by hand`]);
  rmSync(join(root, HOOKS));
  expect(await stale()).toEqual([`${HOOKS}: missing`]);
  writeFileSync(join(root, HOOKS), written);
  mkdirSync(join(root, "packages/server/src/generated/old"));
  expect(await stale()).toEqual(["packages/server/src/generated/old: not written by the generator"]);

  writeCode(root, (await generateCode(root)).files);
  expect(await stale()).toEqual([]);
});

test("a change of the specification makes the code stale", async () => {
  const root = scratchRepository();
  writeCode(root, (await generateCode(root)).files);
  const path = join(root, "spec/schemas/NoteId.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("{1,9}", "{1,10}"));
  const { stale } = await generateCode(root);
  expect(stale).toContain("packages/server/src/generated/validators.js: stale or edited by hand");
});

test("a header that has two schemas is refused", async () => {
  const headers =
    "content:\n        application/json:\n          schema:\n            $ref: ../schemas/NoteResponse.yaml";
  const other = `headers:\n        X-Request-Id:\n          schema: { type: integer }\n      ${headers}`;
  const root = scratchRepository(["paths/notes-id.yaml", headers, other]);
  await expect(generateCode(root)).rejects.toThrow(
    "spec/paths/notes-id.yaml:25: the header X-Request-Id has another schema elsewhere",
  );
});

test("two operations whose hooks would have one name are refused", async () => {
  const root = scratchRepository(["paths/notes.yaml", "operationId: listNotes", "operationId: listNote"]);
  await expect(generateCode(root)).rejects.toThrow(
    `${root}/spec/paths/notes-id.yaml:1: there is another useNote, in ${root}/spec/paths/notes.yaml:1`,
  );
});
