import { isJsonType } from "../call/call.ts";
import { isErrorStatus } from "../model/errors.ts";
import type { Operation } from "../model/operations.ts";
import { checkedSchema } from "../model/value-schema.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { SchemaObject } from "../spec/schema-object.ts";

/**
 * What Postman and newman check in the answer to the request of a collection: its status, its type and its body. They stand
 * in a script that runs after the request.
 *
 * @see https://learning.postman.com/docs/tests-and-scripts/write-scripts/test-scripts/
 */
export function postmanTests(document: SpecDocument, operation: Operation): readonly unknown[] {
  const [status = "200", { content = {} } = {}] =
    Object.entries(operation.responses).find(([each]) => !isErrorStatus(each)) ?? [];
  const lines = [
    `pm.test("the status is ${status}", () => pm.response.to.have.status(${status}));`,
    ...(Object.keys(content).length === 0
      ? [`pm.test("there is no body", () => pm.expect(pm.response.text()).to.equal(""));`]
      : Object.entries(content).flatMap(([type, { schema = {} }]) => bodyTests(document, type, schema))),
  ];
  return [{ listen: "test", script: { type: "text/javascript", exec: lines } }];
}

function bodyTests(document: SpecDocument, type: string, schema: SchemaObject): string[] {
  const test = `pm.expect(pm.response.headers.get("Content-Type")).to.include(${JSON.stringify(type)})`;
  const typeTest = `pm.test("the body is ${type}", () => ${test});`;
  if (!isJsonType(type)) return [typeTest];
  return [
    typeTest,
    `const schema = ${JSON.stringify(draft07Schema(document, schema))};`,
    `pm.test("the body is what the specification says", () => pm.response.to.have.jsonSchema(schema));`,
  ];
}

/** A schema with all that it refers to, in the draft of JSON Schema that Postman knows. */
function draft07Schema(document: SpecDocument, schema: SchemaObject): unknown {
  const { definitions, schema: root } = checkedSchema(document, schema);
  const text = JSON.stringify({ ...root, definitions }, (key, value: unknown) => {
    if (key === "discriminator") return undefined;
    return key === "$ref" && typeof value === "string" ? `#/definitions/${value}` : value;
  });
  return JSON.parse(text);
}
