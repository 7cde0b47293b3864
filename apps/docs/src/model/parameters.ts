import type { SpecDocument } from "../spec/document.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import { followSchema } from "../spec/schema-object.ts";
import type { Source } from "../spec/source.ts";
import { listSeparator } from "../call/call-shape.ts";
import type { Operation } from "./operations.ts";
import { parameterExample } from "./schema-example.ts";
import { constraints, itemConstraints, type TypeLabel, typeLabel } from "./schema-words.ts";

/** A parameter as a page shows it. */
export interface ShownParameter {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: TypeLabel;
  readonly description: string;
  readonly source: Source | undefined;
  readonly constraints: readonly string[];
  /** The example as it stands in a request, before it is encoded. */
  readonly example: string | undefined;
}

/** Parameters that go in the same place. */
export interface ParameterGroup {
  readonly place: ParameterObject["in"];
  readonly title: string;
  readonly parameters: readonly ShownParameter[];
}

const TITLES = {
  path: "In the path",
  query: "In the query",
  header: "In headers",
  cookie: "In cookies",
} as const satisfies Record<ParameterObject["in"], string>;

const PLACES = ["path", "query", "header", "cookie"] as const;

const SEPARATED = {
  comma: "separated by commas",
  space: "separated by spaces",
  repeat: "sent once for each item",
} as const;

/** The parameters of an operation by place; places without any are left out. */
export function parameterGroups(document: SpecDocument, operation: Operation): ParameterGroup[] {
  return PLACES.flatMap((place) => {
    const parameters = operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => shown(document, parameter));
    return parameters.length === 0 ? [] : [{ place, title: TITLES[place], parameters }];
  });
}

function shown(document: SpecDocument, parameter: ParameterObject): ShownParameter {
  const { schema } = followSchema(document, parameter.schema);
  const separator = listSeparator(document, parameter);
  const example = parameterExample(document, parameter);
  return {
    name: parameter.name,
    required: parameter.required,
    deprecated: parameter.deprecated === true || schema.deprecated === true,
    type: typeLabel(document, parameter.schema),
    description: parameter.description ?? schema.description ?? "",
    source: parameter["x-source"],
    constraints: [
      ...(separator ? [SEPARATED[separator]] : []),
      ...constraints(schema),
      ...itemConstraints(document, schema),
    ],
    example: example === undefined ? undefined : [example].flat().join(separator === "space" ? " " : ","),
  };
}
