import { camel, type SpecNode } from "@gatefold/spec-reader";
import { isIdentifier, openUnion, pascal } from "../text.ts";
import type { JsonSchema, Schemas } from "./json-schema.ts";
import { allow, fail, textOf } from "./open-spec.ts";

export type ScalarType = "string" | "integer" | "number" | "boolean";

/** A named value that is sent as text: a scalar or a list of scalars. */
export type Field = ReturnType<typeof readField>;

export interface Parameter extends Field {
  readonly in: "path" | "query" | "header" | "cookie";
  /** Whether clients take it among the headers of their options: `x-common-header`. */
  readonly isCommon: boolean;
}

/** How the items of a list are separated: by commas, by spaces, or as pairs of name and value. */
type Style = "comma" | "space" | "exploded";

/** Why a style is refused. */
const REFUSED_STYLES: Readonly<Record<string, string>> = {
  pipeDelimited: "servers disagree on whether | separates items or is part of one",
  deepObject: "OpenAPI leaves open how nested values are written; send the object in the body",
  label: "no known server reads it",
  matrix: "no known server reads it",
};

/** Reads the parameters of an operation, and gives each a property name. */
export function readParameters(schemas: Schemas, nodes: readonly SpecNode[]): Parameter[] {
  const all = nodes.map((node) => ({ node, parameter: readParameter(schemas, node) }));
  const count = (name: string) => all.filter(({ parameter: { property } }) => property === name).length;
  return all.map(({ node, parameter }) => {
    const { property, in: place } = parameter;
    if (property !== "body" && (place === "path" || count(property) === 1)) return parameter;
    const prefixed = place + pascal(property);
    if (count(prefixed) > 0) fail(node, `several parameters would be called ${prefixed}`, "name");
    return { ...parameter, property: prefixed };
  });
}

function readParameter(schemas: Schemas, node: SpecNode): Parameter {
  const [name, place] = [textOf(node.at("name")), textOf(node.at("in"))];
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie")
    return fail(node, `a parameter can't be in "${place}"`, "in");
  if (node.at("content").exists)
    fail(node, "a parameter must have a schema, not content: send structured values in the body", "content");
  allow(node, "name in required description deprecated style explode example examples schema", "a parameter");
  if (place === "header" && /^(accept|content-type|authorization)$/i.test(name))
    fail(node, `OpenAPI ignores a header parameter called ${name}: the client sets it itself`, "name");
  const field = readField(schemas, node.at("schema"), { name, style: listStyle(node, place) });
  if (field.type === "array" && place !== "query")
    fail(node, `a list can be in the query, but not in the ${place}`, "schema");
  const [[, example] = []] = node.at("examples").entries;
  return {
    ...field,
    in: place,
    isCommon: node.at("x-common-header").value === true,
    required: node.at("required").value === true,
    description: node.at("description").text || field.description,
    deprecated: node.at("deprecated").value === true,
    example: node.at("example").value ?? example?.at("value").value ?? field.example,
  };
}

function listStyle(node: SpecNode, place: Parameter["in"]): Style {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = node.at("style").text || usual;
  const refusal = REFUSED_STYLES[style];
  if (refusal) fail(node, `the style ${style} is not supported: ${refusal}`, "style");
  const explode = node.at("explode").value ?? style === "form";
  if (style === "spaceDelimited" && place === "query")
    return explode ? fail(node, "spaceDelimited with explode means form: use that", "explode") : "space";
  if (style !== usual) fail(node, `the style ${style} is not supported in the ${place}`, "style");
  return explode ? "exploded" : "comma";
}

/** Reads what parameters and the fields of forms have in common. */
export function readField(schemas: Schemas, node: SpecNode, { name, style }: { name: string; style: Style }) {
  const whole = schemas.inline(node);
  const type = typeOf(whole, node);
  const property = isIdentifier(name) ? name : camel(name);
  if (!isIdentifier(property)) fail(node, `"${name}" can't be made a name for code`);
  const isList = type === "array";
  const scalar = isList ? node.at("items") : node;
  const scalarSchema = isList ? schemas.inline(scalar) : whole;
  const items = isList ? typeOf(scalarSchema, scalar) : type;
  if (items === "array") return fail(scalar, "a list of lists can only be sent in a JSON body", "type");
  const tsType = scalarType(scalarSchema, scalar, items);
  return {
    /** Its name in code. */
    property,
    /** Its name in the request. */
    name,
    required: false,
    description: node.at("description").text ?? "",
    deprecated: node.at("deprecated").value === true,
    style,
    example: node.at("example").value ?? node.at("examples").items[0]?.value,
    type,
    /** The type of the items of a list. */
    items: isList ? items : undefined,
    /** The pattern of the value, or of the items of a list. */
    pattern: scalar.at("pattern").text,
    /** The JSON Schema of the value, without references. */
    schema: isList ? { ...whole, items: scalarSchema } : whole,
    /** The TypeScript type of the value, `readonly string[]`. */
    tsType: isList ? `readonly ${tsType.includes(" ") ? `(${tsType})` : tsType}[]` : tsType,
  };
}

/** The type of a value. `null` means that there is no value, so it doesn't count as a type. */
function typeOf(schema: JsonSchema, node: SpecNode): ScalarType | "array" {
  const combined = ["oneOf", "anyOf", "allOf"].find((key) => key in schema);
  const [type, ...others] = [schema["type"] ?? typeof valuesOf(schema)[0]]
    .flat()
    .filter((one) => one !== "null");
  if (combined || others.length > 0)
    return fail(node, "the values of a parameter or a form field must be of one type", combined ?? "type");
  if (type === "number" && Number.isInteger(schema["multipleOf"])) return "integer"; // "1e1" is refused.
  if (type === "string" || type === "integer" || type === "number" || type === "boolean" || type === "array")
    return type;
  return fail(node, `a value of type ${type} can only be sent in a JSON body`, "type");
}

function valuesOf(schema: JsonSchema): unknown[] {
  if ("const" in schema) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"].filter((value) => value !== null) : [];
}

function scalarType(schema: JsonSchema, node: SpecNode, type: ScalarType): string {
  const values = valuesOf(schema).map((value) => JSON.stringify(value));
  if (values.length > 0) return values.join(" | ");
  const known = node.at("x-extensible-enum").texts;
  if (known.length > 0) return openUnion(known);
  return type === "integer" ? "number" : type;
}
