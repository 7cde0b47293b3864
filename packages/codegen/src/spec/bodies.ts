import { pascal } from "../text.ts";
import { isSchema, type Schemas } from "./json-schema.ts";
import { readField } from "./parameters.ts";
import type { SpecNode } from "./spec-node.ts";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Reads the request body of an operation. */
export function readBody(schemas: Schemas, operation: SpecNode, id: string) {
  const body = operation.at("requestBody");
  if (!body.exists) return undefined;
  const content = body.at("content");
  const other = content.keys.find((type) => type !== JSON_TYPE && type !== FORM_TYPE);
  if (other)
    content.fail(`a body of ${other} is not supported: JSON and ${FORM_TYPE} are, files are not`, other);
  const [json, form] = [content.at(JSON_TYPE), content.at(FORM_TYPE)];
  for (const media of [json, form]) media.allow("schema example examples", "a request body");
  const [type, node] = json.exists ? [JSON_TYPE, json.at("schema")] : [FORM_TYPE, form.at("schema")];
  if (!node.exists) body.fail("a body must have a schema", "content");
  if (json.exists && form.exists && form.at("schema").value !== node.value)
    content.fail("the JSON and the form of a body must have the same schema", FORM_TYPE);
  const schema = schemas.read(node);
  const fields = Object.entries(Object(schemas.resolve(schema)["properties"]));
  const [answered] = fields.find(([, field]) => Object(field).readOnly) ?? [];
  if (answered) body.fail(`${answered} is readOnly: give the request a schema without it`, "content");
  const typeText = `NonNullable<operations["${operation.at("operationId").text}"]["requestBody"]>["content"]["${type}"]`;
  return {
    required: body.at("required").value === true,
    description: body.at("description").optionalText,
    schema,
    /** Name of its type. */
    type: schemas.name(schema, `${pascal(id)}Body`, { owner: operation, type: typeText }),
    /** Whether it may be JSON, which clients then send. */
    json: json.exists,
    /** The fields of a form, if it may be one. */
    form: form.exists ? readForm(schemas, node) : undefined,
  };
}

function readForm(schemas: Schemas, node: SpecNode) {
  const { type, properties } = schemas.inline(node);
  if (type !== "object" || !isSchema(properties))
    node.fail("a form must be an object with properties, each of which is a field");
  const required = node.at("required").texts;
  return node.at("properties").entries.map(([name, property]) => ({
    ...readField(schemas, property, { name, style: "exploded" }),
    property: name,
    required: required.includes(name),
  }));
}

export type Answer = ReturnType<typeof readAnswers>[number];

/** Reads the declared answers of an operation that have a status of their own and are no redirections. */
export function readAnswers(schemas: Schemas, operation: SpecNode, id: string) {
  const responses = operation.at("responses");
  for (const status of responses.keys.filter((key) => !/^([245]\d\d|x-.*)$/.test(key))) {
    const problem = `a server can't be generated for answers of status "${status}": give the status itself`;
    schemas.serverProblems.push(() => responses.error(problem, status));
  }
  const known = responses.entries.filter(([status]) => /^[245]\d\d$/.test(status));
  const first = known.find(([status]) => status.startsWith("2"));
  return known.map(([status, node]) => {
    const content = node.at("content");
    const media = content.at(JSON_TYPE);
    const isSuccess = status.startsWith("2");
    if (isSuccess && content.keys.length > 0 && !media.exists)
      node.fail(`an answer of ${content.keys.join(", ")} is not supported: clients read JSON`, "content");
    const name = `${pascal(id)}Response${status === first?.[0] ? "" : status}`;
    const type = `operations["${operation.at("operationId").text}"]["responses"][${status}]["content"]["${JSON_TYPE}"]`;
    const schema = media.at("schema").exists ? schemas.read(media.at("schema")) : undefined;
    const codes = media.at("examples").entries.map(([, one]) => Object(one.at("value").value).error?.code);
    return {
      node,
      status: Number(status),
      headers: node.at("headers").entries.map(([header, at]) => ({
        node: at,
        name: header,
        required: at.at("required").value === true,
        schema: schemas.inline(at.at("schema")),
      })),
      /** Name of the schema of its body; `undefined` where it has none. */
      schema: schema && schemas.name(schema, name, { owner: operation, type }),
      /** The codes that the examples of a failure show. */
      codes: isSuccess ? [] : [...new Set(codes.filter((code) => typeof code === "string"))],
    };
  });
}
