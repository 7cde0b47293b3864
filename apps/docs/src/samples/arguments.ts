import type { Operation } from "../model/operations.ts";
import { sampleValues } from "../model/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { followSchema } from "../spec/schema.ts";

/** What the clients are given for an operation, as TypeScript: the key by itself, the others in an object. */
export function argumentsOf(document: SpecDocument, operation: Operation): string[] {
  const values = sampleValues(operation);
  const literal = (name: string) => literalOf(document, operation, name, values[name] ?? "");
  const key = operation["x-resource"]?.key;
  const others = Object.keys(values).filter((name) => name !== key);
  return [
    ...(key === undefined ? [] : [literal(key)]),
    ...(others.length === 0 ? [] : [`{ ${others.map((name) => `${name}: ${literal(name)}`).join(", ")} }`]),
  ];
}

function literalOf(document: SpecDocument, operation: Operation, name: string, text: string): string {
  const parameter = operation.parameters.find((one) => one.name === name);
  const type = parameter && followSchema(document, parameter.schema).schema.type;
  if (type === "array")
    return `[${text
      .split(",")
      .map((one) => JSON.stringify(one))
      .join(", ")}]`;
  return type === "integer" || type === "number" || type === "boolean" ? text : JSON.stringify(text);
}
