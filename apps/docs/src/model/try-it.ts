import type { CallShape } from "../call/call.ts";
import { callShape } from "../call/call-shape.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import { followSchema } from "../spec/schema.ts";
import type { ValueRule } from "../try-it/value-rule.ts";
import { constraints } from "./constraints.ts";
import { errorTable } from "./errors.ts";
import { staleAfter } from "./invalidation.ts";
import { exampleText } from "./operation-parameters.ts";
import { listOperations, type Operation } from "./operations.ts";
import { pagination } from "./pagination.ts";
import { sampleBody, sampleValues } from "./sample-call.ts";
import { itemConstraints } from "./schema-tree.ts";

/** A field of the form that calls an operation. */
export interface TryItField {
  readonly name: string;
  readonly required: boolean;
  /** What is asked of the value, as phrases in Markdown. */
  readonly constraints: readonly string[];
  readonly value: string;
  /** A value to show in an empty field. */
  readonly placeholder: string | undefined;
  /** The values to choose from, where there are no others. */
  readonly choices: readonly string[];
}

/** The form that calls an operation, and what the page needs to make the call. */
export interface TryIt {
  readonly fields: readonly TryItField[];
  readonly body: string | undefined;
  /** Operations whose answers are another after this call. */
  readonly seeAlso: readonly Operation[];
  readonly script: TryItScript;
}

/** What the script of the form works with. */
export interface TryItScript {
  readonly shape: CallShape;
  readonly rules: readonly ValueRule[];
  /** Codes of errors that are told about. */
  readonly errorCodes: readonly string[];
  /** Where an answer says that there is another page; paths with dots. */
  readonly paging: { readonly cursor: string; readonly token: string } | undefined;
}

/** The form of an operation, made of nothing but the specification. */
export function tryIt(document: SpecDocument, operation: Operation): TryIt {
  const paging = pagination(document, operation);
  const values = sampleValues(operation);
  return {
    fields: operation.parameters
      .filter(isSettable)
      .map((parameter) => field(document, parameter, values[parameter.name])),
    body: operation.requestBody && (sampleBody(operation) ?? ""),
    seeAlso: staleAfter(listOperations(document), operation),
    script: {
      shape: callShape(document, operation),
      rules: operation.parameters.map((parameter) => rule(document, parameter)),
      errorCodes: errorTable(document).map(({ code }) => code),
      paging: paging && { cursor: paging.cursor, token: paging.token },
    },
  };
}

/** No page may set a cookie of a call. */
function isSettable(parameter: ParameterObject): boolean {
  return parameter.in !== "cookie";
}

function field(document: SpecDocument, parameter: ParameterObject, value = ""): TryItField {
  const { schema } = followSchema(document, parameter.schema);
  return {
    name: parameter.name,
    required: parameter.required,
    constraints: [...constraints(schema), ...itemConstraints(document, schema)],
    value,
    placeholder: exampleText(parameter),
    choices: (schema.enum ?? (schema.type === "boolean" ? [true, false] : [])).map(String),
  };
}

function rule(document: SpecDocument, { name, required, schema }: ParameterObject): ValueRule {
  const whole = followSchema(document, schema).schema;
  const isList = whole.type === "array";
  const one = isList && whole.items ? followSchema(document, whole.items).schema : whole;
  const { minimum, maximum, minLength, maxLength, pattern } = one;
  const type = one.type === "integer" || one.type === "number" ? one.type : "text";
  return {
    name,
    required,
    isList,
    maxItems: whole.maxItems,
    type,
    minimum,
    maximum,
    minLength,
    maxLength,
    pattern,
  };
}
