import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { SPEC_FOLDER } from "./redocly.ts";

/** Values of parsed YAML, which the tests only look into. */
type Value = Readonly<Record<string, unknown>>;

const document: Value = parse(bundle());
const page: Value = parse(readFileSync(join(SPEC_FOLDER, "fixtures/albums-page.yaml"), "utf8"));

/** A value inside the document, with every `$ref` on the way followed. */
function at(value: unknown, pointer: string): Value {
  const names = pointer.split("/").slice(1);
  return names.reduce<Value>((inner, name) => followed(inner[name.replaceAll("~1", "/")]), followed(value));
}

function followed(value: unknown): Value {
  const { $ref } = Object(value);
  return typeof $ref === "string" ? at(document, $ref.slice(1)) : Object(value);
}

function list(value: unknown): Value[] {
  return Array.isArray(value) ? value.map(followed) : Object.values(Object(value)).map(followed);
}

/** Every text, number and boolean of a value, by its JSON pointer. */
function leaves(value: unknown, pointer = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${pointer}/${name}`));
}

/** A schema and all inside it. */
function schemasIn(schema: Value): Value[] {
  const inner = [...list(schema["properties"]), ...(schema["items"] ? [followed(schema["items"])] : [])];
  return [schema, ...inner.flatMap(schemasIn)];
}

const CONSTRAINTS = [
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
];

/** The constraints of a schema that it does not say to be inferred. */
function statedConstraints(schema: Value): Value {
  const inferred = list(schema["x-inferred"]).map(String);
  const stated = CONSTRAINTS.filter((keyword) => keyword in schema && !inferred.includes(keyword));
  return Object.fromEntries(stated.map((keyword) => [keyword, schema[keyword]]));
}

function typeOf(parameter: Value): string {
  const { type } = at(parameter, "/schema");
  const isList = type === "array" && parameter["style"] === "form" && parameter["explode"] === false;
  return isList ? "comma-separated" : String(type);
}

describe.each(list(page["operations"]))("$name, as Amazon's page states it,", (stated) => {
  const { operationId, method, path, scope, example } = stated;
  const operation = at(document, `/paths/${String(path).replaceAll("/", "~1")}/${method}`);
  const schema = at(operation, "/responses/200/content/application~1json/schema");

  it("has its path, method and scope", () => {
    expect(operation["operationId"]).toBe(operationId);
    expect(list(operation["security"]).map((one) => one["loginWithAmazon"])).toContainEqual([scope]);
  });

  it("has its parameters, and says where ours differ", () => {
    const parameters = list(operation["parameters"]);
    expect(parameters.map(({ name }) => name)).toEqual(list(stated["parameters"]).map(({ name }) => name));
    for (const { ours, ...as } of list(stated["parameters"])) {
      const parameter = followed(parameters.find(({ name }) => name === as["name"]));
      const { default: fallback } = at(parameter, "/schema");
      const actual = {
        name: parameter["name"],
        in: parameter["in"],
        type: typeOf(parameter),
        required: parameter["required"],
        ...(fallback === undefined ? {} : { default: fallback }),
        ...statedConstraints(at(parameter, "/schema")),
      };
      expect(actual).toEqual({ ...as, ...Object(ours) });
      for (const differing of Object.keys(Object(ours)))
        expect(parameter["description"]).toContain(differing);
    }
  });

  it("has its answer under its name", () => {
    const { at: pointer, type } = at(stated, "/response");
    const names = String(pointer).split("/").slice(1);
    expect(at(schema, names.map((name) => `/properties/${name}`).join(""))["type"]).toBe(type);
  });

  it("claims no constraint that the page does not state", () => {
    const ours = schemasIn(schema).filter((inner) => inner["x-source"] === "albums-page");
    expect(ours.length).toBeGreaterThan(0);
    for (const inner of ours) expect(statedConstraints(inner), String(inner["description"])).toEqual({});
  });

  it("has the values of its example, and says where ours differ", () => {
    const examples = list(at(operation, "/responses/200/content/application~1json/examples"));
    const [shown = {}] = examples;
    const expected = { ...Object.fromEntries(leaves(example)), ...Object(stated["ours"]) };
    expect(Object.fromEntries(leaves(shown["value"]))).toEqual(expected);
    for (const pointer of Object.keys(Object(stated["ours"])))
      expect(shown["description"]).toContain(`\`${pointer.split("/").at(-1)}\``);
  });

  it("declares every field of its example, with the page as source", () => {
    for (const [pointer, value] of leaves(example)) {
      const names = pointer.split("/").slice(1);
      const way = names.map((name) => (/^\d+$/.test(name) ? "/items" : `/properties/${name}`)).join("");
      const field = at(schema, way);
      expect(field["type"], pointer).toBe(typeof value);
      expect(field["x-source"], pointer).toBe("albums-page");
    }
  });
});

it("leads to the page", () => {
  const names = new Set(
    list(page["operations"]).flatMap(({ path, method }) => {
      const operation = at(document, `/paths/${String(path).replaceAll("/", "~1")}/${method}`);
      return [operation["tags"]].flat();
    }),
  );
  for (const tag of list(document["tags"]).filter(({ name }) => names.has(name)))
    expect(at(tag, "/externalDocs")["url"]).toBe(
      "https://developer.amazon.com/docs/music/API_web_albums.html",
    );
});
