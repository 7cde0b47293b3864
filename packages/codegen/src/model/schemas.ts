import type { SpecSource, YamlObject, YamlValue } from "../source/located.ts";
import type { SchemaModel } from "./api.ts";
import { objectAt } from "./reader.ts";

/** Reads schemas, and keeps those that have a file of their own by the file's name. */
export class SchemaReader {
  readonly schemas: Map<string, SchemaModel> = new Map();
  readonly #source: SpecSource;

  constructor(source: SpecSource) {
    this.#source = source;
  }

  read(schema: YamlObject): SchemaModel {
    const { target, name } = this.#source.deref(schema);
    if (name === undefined) return this.#inline(target);
    if (!this.schemas.has(name)) this.schemas.set(name, this.#inline(target));
    return { kind: "ref", name };
  }

  #inline(schema: YamlObject): SchemaModel {
    const source = this.#source;
    if (schema["type"] === "array")
      return { kind: "array", items: this.read(objectAt(source, schema, "items")) };
    if (schema["type"] !== "object") return { kind: "scalar" };
    const properties = Object.entries(objectAt(source, schema, "properties")).map(
      ([name, value]) => [name, this.read(source.object(value, schema, name))] as const,
    );
    return { kind: "object", properties: new Map(properties) };
  }

  /** What a list of property names leads to, or `undefined`. */
  find(from: SchemaModel, path: readonly string[]): SchemaModel | undefined {
    const schema = from.kind === "ref" ? this.schemas.get(from.name) : from;
    const [first, ...rest] = path;
    if (first === undefined) return from;
    const next = schema?.kind === "object" ? schema.properties.get(first) : undefined;
    return next && this.find(next, rest);
  }
}

const DOCUMENTATION = new Set(["description", "examples", "example", "x-source", "x-extensible-enum"]);

/** The schema as a validator reads it: references put in their places, documentation left out. */
export function jsonSchema(source: SpecSource, schema: YamlObject): Record<string, unknown> {
  const { target } = source.deref(schema);
  const entries = Object.entries(target).filter(([key]) => !DOCUMENTATION.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, jsonValue(source, key, value, target)]));
}

function jsonValue(source: SpecSource, key: string, value: YamlValue, owner: YamlObject): unknown {
  return key === "items" ? jsonSchema(source, source.object(value, owner, key)) : value;
}

/** The codes that the examples of a response show. */
export function exampleCodes(source: SpecSource, response: YamlObject): string[] {
  const media = objectAt(source, objectAt(source, response, "content"), "application/json");
  const examples = Object.entries(objectAt(source, media, "examples"));
  const codes = examples.map(([name, example]) => {
    const { target } = source.deref(source.object(example, media, name));
    const error = objectAt(source, objectAt(source, target, "value"), "error");
    const code = error["code"];
    return typeof code === "string" ? code : source.fail(error, "an example of an error must have a code");
  });
  return [...new Set(codes)];
}

/** The media type that the API speaks. */
export function jsonBody(source: SpecSource, response: YamlObject): YamlObject {
  return objectAt(source, objectAt(source, response, "content"), "application/json");
}
