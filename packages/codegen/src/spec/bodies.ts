import type { SpecNode } from "@gatefold/spec-reader";
import { literal, pascal } from "../text.ts";
import type { Schemas } from "./json-schema.ts";
import { readField } from "./parameters.ts";
import { allow, fail } from "./open-spec.ts";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Reads the request body of an operation. */
export function readBody(schemas: Schemas, operation: SpecNode, id: string) {
  const body = operation.at("requestBody");
  if (!body.exists) return undefined;
  const content = body.at("content");
  const other = content.keys.find((type) => type !== JSON_TYPE && type !== FORM_TYPE);
  if (other)
    fail(content, `a body of ${other} is not supported: JSON and ${FORM_TYPE} are, files are not`, other);
  const [json, form] = [content.at(JSON_TYPE), content.at(FORM_TYPE)];
  for (const media of [json, form]) allow(media, "schema example examples", "a request body");
  const [type, node] = json.exists ? [JSON_TYPE, json.at("schema")] : [FORM_TYPE, form.at("schema")];
  if (!node.exists) fail(body, "a body must have a schema", "content");
  if (json.exists && form.exists && form.at("schema").value !== node.value)
    fail(content, "the JSON and the form of a body must have the same schema", FORM_TYPE);
  const schema = schemas.read(node);
  const fields = node.at("properties").entries;
  const [readOnly] = fields.find(([, field]) => field.at("readOnly").value === true) ?? [];
  if (readOnly) fail(body, `${readOnly} is readOnly: give the request a schema without it`, "content");
  const typeText = `NonNullable<operations["${operation.at("operationId").text}"]["requestBody"]>["content"]["${type}"]`;
  return {
    required: body.at("required").value === true,
    description: body.at("description").text ?? "",
    schema,
    /** Name of its type. */
    type: schemas.name(schema, `${pascal(id)}Body`, { owner: operation, type: typeText }),
    /** Whether it may be JSON. */
    json: json.exists,
    /** Whether clients send JSON: what the content lists first. */
    sendsJson: content.keys[0] === JSON_TYPE,
    /** The fields of a form, if it may be one. */
    form: form.exists ? readForm(schemas, node) : undefined,
  };
}

function readForm(schemas: Schemas, node: SpecNode) {
  const fields = node.at("properties");
  if (node.at("type").text !== "object" || !fields.exists)
    fail(node, "a form must be an object with properties, each of which is a field");
  const required = node.at("required").texts;
  return fields.entries.map(([name, property]) => ({
    ...readField(schemas, property, { name, style: "exploded" }),
    property: name,
    required: required.includes(name),
  }));
}

/** Reads the responses that an operation declares by status. Redirections are not among them. */
export function readResponses(schemas: Schemas, operation: SpecNode, id: string) {
  const responses = operation.at("responses");
  for (const status of responses.keys.filter((key) => !/^([245]\d\d|x-.*)$/.test(key)))
    schemas.refuseServer(responses, `"${status}" must be a single status of 2xx, 4xx or 5xx`, status);
  const known = responses.entries.filter(([status]) => /^[245]\d\d$/.test(status));
  const first = known.find(([status]) => status.startsWith("2"));
  return known.map(([status, node]) => {
    const content = node.at("content");
    const media = content.at(JSON_TYPE);
    const isSuccess = status.startsWith("2");
    if (isSuccess && content.keys.length > 0 && !media.exists)
      fail(node, `a response of ${content.keys.join(", ")} is not supported: clients read JSON`, "content");
    const name = `${pascal(id)}Response${status === first?.[0] ? "" : status}`;
    const type = `operations["${operation.at("operationId").text}"]["responses"][${status}]["content"]["${JSON_TYPE}"]`;
    const body = media.at("schema");
    const codes = media.at("examples").entries.map(([, one]) => Object(one.at("value").value).error?.code);
    return {
      node,
      status: Number(status),
      headers: node.at("headers").entries.map(([header, at]) => readHeader(schemas, header, at)),
      /** The schema of its body, and its name; `undefined` where it has none. */
      body,
      schema: body.exists ? schemas.name(schemas.read(body), name, { owner: operation, type }) : undefined,
      /** The error codes in the examples of a failure. */
      codes: isSuccess ? [] : [...new Set(codes.filter((code) => typeof code === "string"))],
    };
  });
}

/** Reads a header. Headers of one name share a validator, so they must have the same schema. */
function readHeader(schemas: Schemas, name: string, node: SpecNode) {
  const schema = schemas.inline(node.at("schema"));
  const known = schemas.headers.get(name) ?? schema;
  if (literal(known) !== literal(schema))
    schemas.refuseServer(node, `the header ${name} has another schema elsewhere`);
  schemas.headers.set(name, known);
  const isNumber = schema["type"] === "integer" || schema["type"] === "number";
  return { name, required: node.at("required").value === true, isNumber };
}
