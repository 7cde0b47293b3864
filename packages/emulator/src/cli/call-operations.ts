import { isJsonObject, type JsonObject } from "@gatefold/server/extend";
import document from "@gatefold/spec/openapi.json" with { type: "json" };

/** A parameter of an operation, or a field of its body. */
export interface CallInput {
  /** As the API spells it: `albumIds`. Its option is `--albumIds`, and `--album-ids` as well. */
  readonly name: string;
  readonly place: "path" | "query" | "header" | "body";
  /** `json` is anything that has no simpler form on a command line. */
  readonly kind: "text" | "number" | "boolean" | "list" | "json";
  readonly isRequired: boolean;
  /** The first sentence of its description. */
  readonly summary: string;
  /** What values it takes, such as `1 to 100, default 100`; empty if anything. */
  readonly limits: string;
  /** An example as it is written on a command line. */
  readonly example: string | undefined;
  /** Of the filters of a search: the field that a text by itself stands for. */
  readonly textField: string | undefined;
}

/** How a list goes on: where the request takes the token of the next page, and where the answer has it. */
export interface CallPaging {
  readonly cursor: string;
  /** Keys on the way to `{hasNextPage, token}` of the answer. */
  readonly pageInfo: readonly string[];
  readonly items: readonly string[];
}

export interface CallOperation {
  readonly id: string;
  /** The path of the function in the client, such as `library.albums.list`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly inputs: readonly CallInput[];
  /** The media type of its body; `undefined` if it has none. */
  readonly bodyType: string | undefined;
  readonly paging: CallPaging | undefined;
}

const METHODS = ["get", "put", "post", "patch", "delete"];

/** All operations of the specification, in its order. */
export function readOperations(specification: unknown = document): CallOperation[] {
  const root = objectOf(specification);
  return Object.entries(objectOf(root["paths"])).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = objectOf(item)[method];
      return isJsonObject(operation) ? [readOperation(root, { method, path, operation })] : [];
    }),
  );
}

function readOperation(
  root: JsonObject,
  { method, path, operation }: { method: string; path: string; operation: JsonObject },
): CallOperation {
  const id = textOf(operation["operationId"]);
  const resource = objectOf(operation["x-resource"]);
  const contents = objectOf(resolve(root, operation["requestBody"])["content"]);
  const bodyType = ["application/json", ...Object.keys(contents)].find((type) => type in contents);
  const content = objectOf(contents[bodyType ?? ""]);
  const schema = resolve(root, content["schema"]);
  const [example] = Object.values(objectOf(content["examples"]));
  const body = objectOf(objectOf(example)["value"]);
  const required = listOf(schema["required"]);
  const filters = objectOf(operation["x-filters"]);
  const parameters = listOf(operation["parameters"]).map((each) => readParameter(root, resolve(root, each)));
  const fields = Object.entries(objectOf(schema["properties"])).map(([name, field]) =>
    readInput(root, {
      name,
      place: "body",
      isRequired: required.includes(name),
      schema: field,
      example: body[name],
      textField: filters["list"] === `body.${name}` ? textOf(filters["query"]) : undefined,
    }),
  );
  return {
    id,
    name: resource["method"] ? `${textOf(resource["collection"])}.${textOf(resource["method"])}` : id,
    method: method.toUpperCase(),
    path,
    group: textOf(listOf(operation["tags"])[0]),
    summary: textOf(operation["summary"]),
    inputs: [...parameters, ...fields],
    bodyType,
    paging: readPaging(operation["x-pagination"]),
  };
}

function readPaging(value: unknown): CallPaging | undefined {
  if (!isJsonObject(value)) return undefined;
  const keys = (pointer: unknown) => textOf(pointer).split("/").slice(1);
  const cursor = textOf(value["cursor"]).replace(/^body\./, "");
  return { cursor, pageInfo: keys(value["pageInfo"]), items: keys(value["items"]) };
}

function readParameter(root: JsonObject, parameter: JsonObject): CallInput {
  const { name, in: place, required, schema, description, example } = parameter;
  return readInput(root, {
    name: textOf(name),
    place: place === "path" || place === "header" ? place : "query",
    isRequired: required === true,
    schema: { ...resolve(root, schema), ...(description !== undefined && { description }) },
    example,
  });
}

function readInput(
  root: JsonObject,
  input: Pick<CallInput, "name" | "place" | "isRequired"> & {
    readonly schema: unknown;
    readonly example?: unknown;
    readonly textField?: string | undefined;
  },
): CallInput {
  const { name, place, isRequired, textField } = input;
  const schema = resolve(root, input.schema);
  const items = resolve(root, schema["items"]);
  return {
    name,
    place,
    isRequired,
    kind: kindOf(schema, items),
    summary: /^.*?\.(?=\s|$)/s.exec(textOf(schema["description"]))?.[0] ?? "",
    limits: limitsOf(schema, items),
    example: exampleOf(input.example),
    textField,
  };
}

function kindOf({ type, anyOf }: JsonObject, items: JsonObject): CallInput["kind"] {
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "boolean";
  if (type === "array") return items["type"] === "string" ? "list" : "json";
  return type === "string" || anyOf !== undefined ? "text" : "json";
}

function limitsOf(schema: JsonObject, items: JsonObject): string {
  const values = listOf(schema["enum"] ?? schema["x-extensible-enum"] ?? items["enum"]).map(String);
  const span = (from: unknown, to: unknown, unit: string) =>
    from === undefined && to === undefined ? [] : [`${from ?? 0} to ${to ?? "any number"}${unit}`];
  const parts = [
    ...(values.length > 0 && values.length <= 8 ? [values.join(", ")] : []),
    ...span(schema["minimum"], schema["maximum"], ""),
    ...span(
      schema["minItems"],
      schema["maxItems"],
      items["type"] === "string" ? ", separated by commas" : " of them",
    ),
    ...(schema["default"] === undefined ? [] : [`default ${String(schema["default"])}`]),
  ];
  return parts.join(", ");
}

function exampleOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** An object of the document, or the one that it refers to. */
function resolve(root: JsonObject, value: unknown): JsonObject {
  const object = objectOf(value);
  const { $ref, ...others } = object;
  if (typeof $ref !== "string") return object;
  let target: unknown = root;
  for (const key of $ref.split("/").slice(1)) target = objectOf(target)[key];
  return { ...resolve(root, target), ...others };
}

/** The value if it is an object, and else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
