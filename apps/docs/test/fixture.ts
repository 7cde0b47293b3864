import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapi } from "@gatefold/spec";
import { parse } from "yaml";
import { listOperations, type Operation, operationOf } from "../src/model/operations.ts";
import { readDocument, type SpecDocument } from "../src/spec/document.ts";

/** The bundled document with the operations of `fixture.yaml`, which have what the API's own don't have. */
export function fixtureOpenapi(): Record<string, unknown> {
  const added = parse(readFileSync(join(import.meta.dirname, "fixture.yaml"), "utf8"));
  const { paths, components, ...rest } = openapi;
  const schemas = { ...Object(components["schemas"]), ...added.components.schemas };
  return { ...rest, paths: { ...paths, ...added.paths }, components: { ...components, schemas } };
}

/** The specification with the operations of `fixture.yaml`. */
export function fixtureDocument(): SpecDocument {
  return readDocument(fixtureOpenapi());
}

/** The operations of `fixture.yaml` alone. */
export function fixtureOperations(): Operation[] {
  return listOperations(fixtureDocument()).filter(({ operationId }) => !isOwn(operationId));
}

/** An operation by its id. */
export function fixtureOperation(operationId: string): Operation {
  return operationOf(listOperations(fixtureDocument()), operationId, "A test");
}

function isOwn(operationId: string): boolean {
  return JSON.stringify(openapi.paths).includes(`"operationId":"${operationId}"`);
}
