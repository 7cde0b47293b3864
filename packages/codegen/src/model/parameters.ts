import type { SpecSource, YamlObject } from "../source/located.ts";
import type { ParameterModel } from "./api.ts";
import { objectAt, objectsAt, stringAt } from "./reader.ts";
import { jsonSchema } from "./schemas.ts";

/** Reads the parameters of an operation, in their order. */
export function readParameters(source: SpecSource, operation: YamlObject): ParameterModel[] {
  return objectsAt(source, operation, "parameters").map((item) =>
    readParameter(source, source.deref(item).target),
  );
}

/** What every schema must say of its type, in one of several ways: the server tells callers what a value must be. */
const BOUNDS = {
  string: [["enum"], ["pattern"], ["minLength", "maxLength"]],
  integer: [["minimum", "maximum"]],
  array: [["minItems", "maxItems"]],
} as const;

function boundsOf(type: keyof typeof BOUNDS): string {
  return BOUNDS[type].map((keywords) => keywords.join(" and ")).join(", or ");
}

function readParameter(source: SpecSource, parameter: YamlObject): ParameterModel {
  const place = stringAt(source, parameter, "in");
  if (place !== "path" && place !== "query") {
    return source.fail(parameter, `parameters in "${place}" are not supported`, "in");
  }
  const schema = jsonSchema(source, objectAt(source, parameter, "schema"));
  const type = schema["type"];
  if (type !== "string" && type !== "integer" && type !== "array") {
    return source.fail(parameter, `parameters of type "${String(type)}" are not supported`, "schema");
  }
  if (!BOUNDS[type].some((keywords) => keywords.every((keyword) => keyword in schema)))
    return source.fail(parameter, `the schema must have ${boundsOf(type)}`, "schema");
  if (type === "array" && parameter["explode"] !== false) {
    return source.fail(parameter, "a list must be separated by commas: style form, explode false", "name");
  }
  return {
    name: stringAt(source, parameter, "name"),
    in: place,
    required: parameter["required"] === true,
    description: stringAt(source, parameter, "description"),
    type,
    schema,
    example: parameter["example"],
  };
}
