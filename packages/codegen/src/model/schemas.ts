import type { SpecSource, YamlObject } from "../source/located.ts";
import type { SchemaModel } from "./api.ts";
import { objectAt } from "./reader.ts";

/** Reads schemas, and keeps those that have a file of their own by the file's name. */
export class SchemaReader {
  readonly schemas: Map<string, SchemaModel> = new Map();
  /** As validators read them; those of responses. */
  readonly jsonSchemas: Map<string, Record<string, unknown>> = new Map();
  readonly inlineTypes: Map<string, string> = new Map();
  readonly #targets = new Map<string, YamlObject>();
  readonly #source: SpecSource;

  constructor(source: SpecSource) {
    this.#source = source;
  }

  read(schema: YamlObject): SchemaModel {
    const { target, name } = this.#source.deref(schema);
    if (name === undefined) return this.#inline(target);
    this.#claim(name, target);
    if (!this.schemas.has(name)) {
      // Known before it is read, so that a schema may lead back to itself.
      this.schemas.set(name, { kind: "scalar" });
      this.schemas.set(name, this.#inline(target));
    }
    return { kind: "ref", name };
  }

  /** A name is that of one file, wherever the file is. */
  #claim(name: string, target: YamlObject): void {
    const known = this.#targets.get(name) ?? target;
    if (known !== target)
      this.#source.fail(target, `there is another schema ${name}, in ${this.#source.place(known)}`);
    this.#targets.set(name, target);
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

  /**
   * Gives a schema without a file a name, and returns it.
   *
   * @param owner where the schema stands, for the complaint that the name is taken
   * @param type the schema's type in TypeScript
   */
  name(schema: SchemaModel, name: string, { owner, type }: { owner: YamlObject; type: string }): string {
    if (schema.kind === "ref") return schema.name;
    if (this.schemas.has(name)) return this.#source.fail(owner, `there is another schema ${name}`);
    this.schemas.set(name, schema);
    this.inlineTypes.set(name, type);
    return name;
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

const DOCUMENTATION = new Set([
  "description",
  "examples",
  "example",
  "x-source",
  "x-extensible-enum",
  "x-error-codes",
]);

/** The schema as a validator reads it: references put in their places, documentation left out. */
export function jsonSchema(source: SpecSource, schema: YamlObject): Record<string, unknown> {
  return plain(source, source.deref(schema).target, (inner) => jsonSchema(source, inner));
}

/** Like {@link jsonSchema}, but schemas with a file of their own stay references by name, and go into `named`. */
export function namedJsonSchema(
  source: SpecSource,
  schema: YamlObject,
  named: Map<string, Record<string, unknown>>,
): Record<string, unknown> {
  const { target, name } = source.deref(schema);
  const read = () => plain(source, target, (inner) => namedJsonSchema(source, inner, named));
  if (name === undefined) return read();
  if (!named.has(name)) {
    // Known before it is read, so that a schema may lead back to itself.
    named.set(name, {});
    named.set(name, read());
  }
  return { $ref: name };
}

function plain(
  source: SpecSource,
  schema: YamlObject,
  read: (inner: YamlObject) => Record<string, unknown>,
): Record<string, unknown> {
  const entries = Object.entries(schema).filter(([key]) => !DOCUMENTATION.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === "items") return [key, read(source.object(value, schema, key))];
      if (key !== "properties") return [key, value];
      const properties = source.object(value, schema, key);
      const inner = Object.keys(properties).map((name) => [name, read(objectAt(source, properties, name))]);
      return [key, Object.fromEntries(inner)];
    }),
  );
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
