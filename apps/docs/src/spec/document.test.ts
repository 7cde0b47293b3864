import { openapi } from "@gatefold/spec";
import { expect, test } from "vitest";
import { readDocument } from "./document.ts";

test("a keyword that no page would show is refused with its place", () => {
  const schemas = { Odd: { type: "object", patternProperties: {} } };
  expect(() => readDocument({ ...openapi, components: { ...openapi.components, schemas } })).toThrow(
    /patternProperties.*\n.*components\.schemas\.Odd/,
  );
});

test("a reference that leads nowhere is refused", () => {
  const broken = { ...openapi, paths: { "/odd": { $ref: "#/components/pathItems/Odd" } } };
  expect(() => readDocument(broken)).toThrow("#/components/pathItems/Odd");
});

test("an unknown source is refused", () => {
  const schemas = { Odd: { type: "string", "x-source": "hearsay" } };
  expect(() => readDocument({ ...openapi, components: { ...openapi.components, schemas } })).toThrow(
    "x-source",
  );
});
