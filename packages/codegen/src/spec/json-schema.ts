import { fastFormats } from "ajv-formats/dist/formats.js";
import type { SpecNode } from "@gatefold/spec-reader";
import { pascal } from "../text.ts";
import { allow, errorAt, fail, placeOf, type SpecError, textOf } from "./open-spec.ts";

/** A JSON Schema whose `$ref`s are names of {@link Schemas.named}. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The formats that are supported: those with a regular expression, which compiles to plain code, and those of numbers. */
export const FORMATS: Readonly<Record<string, RegExp | true>> = Object.fromEntries([
  ...Object.entries(fastFormats).flatMap(([name, format]) => {
    const validate = typeof format === "object" && "validate" in format ? format.validate : format;
    return validate instanceof RegExp ? [[name, validate] as const] : [];
  }),
  ...["int32", "int64", "float", "double", "password"].map((name) => [name, true] as const),
]);

/** Keywords that validators take as they are, those that hold schemas, and those that only say something to people. */
const KEPT =
  "type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties required default readOnly writeOnly";
const HOLDERS = "items properties additionalProperties allOf oneOf anyOf discriminator nullable";
const DOCUMENTATION = "title description example examples deprecated externalDocs";

/** Names of types that generated files declare whatever the specification says. */
const TAKEN =
  "paths operations components webhooks Scope Calls Music OperationContracts OperationId KnownErrorCode".split(
    " ",
  );

/** Reads schemas. Those that have a file or a key in `components` are kept by name. */
export class Schemas {
  /** The schemas of all bodies and of all they refer to, by name. */
  readonly named: Map<string, JsonSchema> = new Map();
  /** Types for schemas without a name, by the name that they get: TypeScript. */
  readonly aliases: Map<string, string> = new Map();
  /** What only keeps a server from being generated. */
  readonly serverProblems: (() => SpecError)[] = [];
  /** The schemas of response headers, by name. */
  readonly headers: Map<string, JsonSchema> = new Map();
  readonly #owners = new Map<string, SpecNode | undefined>(TAKEN.map((name) => [name, undefined]));

  /**
   * Takes the name of a public type or function.
   *
   * @throws SpecError if something else has it
   */
  claim(name: string, owner: SpecNode): string {
    const known = this.#owners.get(name);
    if (this.#owners.has(name) && known?.value !== owner.value)
      fail(owner, `there is another ${name}${known ? `, in ${placeOf(known)}` : ""}`);
    this.#owners.set(name, owner);
    return name;
  }

  /** Records a problem that only concerns servers. Its line is looked up when it is reported, which is slow. */
  refuseServer(node: SpecNode, problem: string, key?: string): void {
    this.serverProblems.push(() => errorAt(node, problem, key));
  }

  /** Reads a schema. Schemas that have a name become references. */
  read(node: SpecNode): JsonSchema {
    if (node.refName === undefined) return this.inline(node);
    const name = this.claim(pascal(node.refName), node);
    if (!this.named.has(name)) {
      // Added before it is read, because a schema may refer to itself.
      this.named.set(name, {});
      this.named.set(name, this.inline(node));
    }
    return { $ref: name };
  }

  /** Reads a schema in place, even if it has a name. Named schemas in it become references. */
  inline(node: SpecNode): JsonSchema {
    allow(node, `${KEPT} ${HOLDERS} ${DOCUMENTATION}`, "a schema");
    const format = node.at("format");
    if (format.exists && !Object.hasOwn(FORMATS, textOf(format)))
      this.refuseServer(format, `there is no validator for the format ${format.text}`);
    const values = [node.at("const").value, ...[node.at("enum").value].flat()];
    const hasUnique = node.at("uniqueItems").value === true && node.at("items").refName !== undefined;
    if (hasUnique || values.some((value) => typeof value === "object" && value !== null))
      this.refuseServer(node, "a validator can't compare these values: they must be scalars, in place");
    for (const key of ["exclusiveMinimum", "exclusiveMaximum"])
      if (typeof node.at(key).value === "boolean") fail(node, `${key} must be a number`, key);
    const entries = node.entries.map(([key, inner]) => [key, this.#inner(node, key, inner)] as const);
    const schema = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    return node.at("nullable").value === true ? withNull(schema) : schema;
  }

  #inner(node: SpecNode, key: string, inner: SpecNode): unknown {
    if (KEPT.split(" ").includes(key)) return inner.value;
    if (key === "properties")
      return Object.fromEntries(inner.entries.map(([name, one]) => [name, this.read(one)]));
    if (key === "items" || key === "additionalProperties")
      return typeof inner.value === "boolean" ? inner.value : this.read(inner);
    if (!["allOf", "oneOf", "anyOf"].includes(key)) return undefined;
    const discriminator = node.at("discriminator");
    const isChosen = discriminator.exists && key !== "allOf";
    return inner.items.map((one) => (isChosen ? this.#chosenBy(discriminator, one) : this.read(one)));
  }

  /** An alternative, restricted to the values of the discriminator that select it. */
  #chosenBy(discriminator: SpecNode, one: SpecNode): JsonSchema {
    if (one.refName === undefined)
      return fail(one, "an alternative of a discriminator must be a $ref, whose name selects it");
    const property = textOf(discriminator.at("propertyName"));
    const mapping = discriminator.at("mapping");
    const values = mapping.keys.filter(
      (value) => mapping.follow(textOf(mapping.at(value))).value === one.value,
    );
    const properties = { [property]: { enum: values.length > 0 ? values : [one.refName] } };
    return { allOf: [this.read(one)], type: "object", properties, required: [property] };
  }

  /** The names of all schemas that a value refers to, directly or not. */
  namesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
    const name = isSchema(value) ? value["$ref"] : undefined;
    if (typeof name === "string" && !found.has(name)) this.namesIn(this.named.get(name), found.add(name));
    if (typeof value === "object") for (const inner of Object.values(value ?? {})) this.namesIn(inner, found);
    return found;
  }

  /** Gives a schema a name of its own if it has none, and returns the type's name. */
  name(schema: JsonSchema, name: string, { owner, type }: { owner: SpecNode; type: string }): string {
    if (typeof schema["$ref"] === "string") return schema["$ref"];
    this.claim(name, owner);
    this.named.set(name, schema);
    this.aliases.set(name, type);
    return name;
  }

  /** The schema that a reference names. */
  resolve(schema: JsonSchema | undefined): JsonSchema {
    const name = schema?.["$ref"];
    return typeof name === "string" ? this.resolve(this.named.get(name)) : (schema ?? {});
  }

  /** The type of a schema that has a name, or of a list of such: `Album[]`. */
  typeOf(schema: JsonSchema | undefined): string | undefined {
    const { $ref: name, type, items } = schema ?? {};
    if (typeof name === "string") return name;
    const item = type === "array" && isSchema(items) ? this.typeOf(items) : undefined;
    return item && `${item}[]`;
  }
}

/** OpenAPI 3.0 says `nullable` where JSON Schema lists the type. */
function withNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return { ...schema, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schemas of a list such as `oneOf`. */
export function schemasIn(list: unknown): JsonSchema[] {
  return Array.isArray(list) ? list.filter(isSchema) : [];
}
