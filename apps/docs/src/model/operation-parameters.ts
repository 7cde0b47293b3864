import type { SpecDocument } from "../spec/document.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import { followSchema } from "../spec/schema.ts";
import type { Source } from "../spec/source.ts";
import { constraints } from "./constraints.ts";
import type { Operation } from "./operations.ts";
import { itemConstraints } from "./schema-tree.ts";
import { type TypeLabel, typeLabel } from "./type-label.ts";

/** A parameter as a page shows it. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly type: TypeLabel;
  readonly description: string;
  readonly source: Source | undefined;
  readonly constraints: readonly string[];
  /** The example as it stands in a request, undecorated. */
  readonly example: string | undefined;
}

/** Parameters that go in the same place. */
export interface ParameterGroup {
  readonly place: ParameterObject["in"];
  readonly title: string;
  readonly parameters: readonly Parameter[];
}

const TITLES = {
  path: "In the path",
  query: "In the query",
  header: "In headers",
  cookie: "In cookies",
} as const satisfies Record<ParameterObject["in"], string>;

const PLACES = ["path", "query", "header", "cookie"] as const;

/** The parameters of an operation by place; places without any are left out. */
export function parameterGroups(document: SpecDocument, operation: Operation): ParameterGroup[] {
  return PLACES.flatMap((place) => {
    const parameters = operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => describe(document, parameter));
    return parameters.length === 0 ? [] : [{ place, title: TITLES[place], parameters }];
  });
}

/** An example value as it is written in a request: lists with commas between. */
export function exampleText(parameter: ParameterObject): string | undefined {
  const example = parameter.example ?? parameter.schema.examples?.[0] ?? parameter.schema.default;
  if (example === undefined) return undefined;
  return Array.isArray(example) ? example.join(",") : String(example);
}

function describe(document: SpecDocument, parameter: ParameterObject): Parameter {
  const { schema } = followSchema(document, parameter.schema);
  const isRepeated = parameter.in === "query" && parameter.explode !== false;
  const separated =
    schema.type === "array" ? [isRepeated ? "sent once for each item" : "separated by commas"] : [];
  const deprecated = parameter.deprecated === true ? ["deprecated"] : [];
  return {
    name: parameter.name,
    required: parameter.required,
    type: typeLabel(document, parameter.schema),
    description: parameter.description ?? "",
    source: parameter["x-source"],
    constraints: [...separated, ...constraints(schema), ...itemConstraints(document, schema), ...deprecated],
    example: exampleText(parameter),
  };
}
