import { expect, test } from "vitest";
import { readApi } from "../model/read-api.ts";
import { scratchSpec } from "../testing/scratch.ts";
import { hookStems } from "./react-names.ts";

test("hooks are called after their operations", () => {
  expect(hookStems(readApi(scratchSpec()))).toEqual(["notes", "notesByIds", "note", "removeNote"]);
});

test("two operations whose hooks would have one name are refused", () => {
  const entry = scratchSpec(["paths/notes.yaml", "operationId: listNotes", "operationId: listNote"]);
  expect(() => hookStems(readApi(entry))).toThrow("useNote would be the hook of listNote and of getNote");
});
