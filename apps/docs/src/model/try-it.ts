import { type CallParameter, type CallShape, type CallValue, joinList } from "../call/call.ts";
import { callShape, FORM_TYPE, isJsonType, sentBody } from "../call/call-shape.ts";
import { callValues, sampleInput } from "../samples/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { isRecord } from "../spec/json-pointer.ts";
import { followSchema, type SchemaObject, schemaProperties } from "../spec/schema-object.ts";
import { type FieldRule, FORM_PREFIX } from "../try-it/field-problem.ts";
import type { Definitions, ValueSchema } from "../try-it/validate.ts";
import { errorTable } from "./errors.ts";
import { listOperations, type Operation } from "./operations.ts";
import { pagination, staleAfter } from "./related-calls.ts";
import { type SchemaFields, schemaFields } from "./schema-tree.ts";
import { constraints, itemConstraints } from "./schema-words.ts";
import { checkedSchema } from "./value-schema.ts";

/** A field of the form that calls an operation. */
export interface TryItField {
  readonly key: string;
  readonly name: string;
  readonly place: CallParameter["place"] | "form";
  /** Whether the place is shown: of headers and cookies, and where another field has the same name. */
  readonly showsPlace: boolean;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Constraints of the value, as phrases in Markdown. */
  readonly constraints: readonly string[];
  readonly value: string;
  /** The only values that are allowed; empty where any value is. */
  readonly choices: readonly string[];
  readonly isList: boolean;
}

/** The editor of a body that is not a form. */
export interface TryItBody extends SchemaFields {
  readonly mediaType: string;
  /** The other media types that the operation takes, which the form doesn't send. */
  readonly otherTypes: readonly string[];
  readonly required: boolean;
  /** The initial text: an example. */
  readonly text: string;
}

/** The form that calls an operation, and what the page needs to make the call. */
export interface TryIt {
  readonly fields: readonly TryItField[];
  readonly body: TryItBody | undefined;
  /** Reads whose answers this call changes. */
  readonly seeAlso: readonly Operation[];
  readonly script: TryItScript;
}

/** The data that the script of the form needs. */
export interface TryItScript {
  readonly shape: CallShape;
  readonly rules: readonly FieldRule[];
  /** The schema of a JSON body; absent where the body is not JSON. */
  readonly bodySchema?: ValueSchema;
  readonly bodyRequired?: boolean;
  readonly definitions: Definitions;
  /** Codes of errors that the page of errors has. */
  readonly errorCodes: readonly string[];
  /** Where to set the cursor, and the path of the next cursor in an answer, with dots. */
  readonly paging?: { readonly cursor: string; readonly token: string };
}

/** Makes the form of an operation from the specification. */
export function tryIt(document: SpecDocument, operation: Operation): TryIt {
  const shape = callShape(document, operation);
  const input = sampleInput(document, operation);
  const [mediaType = "", media] = sentBody(operation) ?? [];
  const bodySchema = media?.schema ?? {};
  const inputs = [
    ...operation.parameters.map((one) => ({ ...one, key: one.property, place: one.in })),
    ...formInputs(document, mediaType, bodySchema),
  ];
  const values = {
    ...callValues(input.parameters),
    ...(shape.body?.form && isRecord(input.body) ? prefixed(callValues(input.body)) : {}),
  };
  const rules = inputs.map(({ key, name, required, schema }) => {
    const checked = checkedSchema(document, schema);
    return { rule: { key, name, required, schema: checked.schema }, definitions: checked.definitions };
  });
  const checkedBody = isJsonType(mediaType) ? checkedSchema(document, bodySchema) : undefined;
  const paging = pagination(document, operation);
  return {
    fields: inputs.map((one) => ({
      ...field(document, one, values[one.key]),
      showsPlace:
        one.place === "header" ||
        one.place === "cookie" ||
        inputs.filter(({ name }) => name === one.name).length > 1,
    })),
    body:
      media && mediaType !== FORM_TYPE
        ? {
            mediaType,
            otherTypes: Object.keys(operation.requestBody?.content ?? {}).filter(
              (type) => type !== mediaType,
            ),
            required: operation.requestBody?.required === true,
            text: isJsonType(mediaType) ? JSON.stringify(input.body, null, 2) : String(input.body ?? ""),
            ...schemaFields(document, bodySchema, "leaves"),
          }
        : undefined,
    seeAlso: staleAfter(listOperations(document), operation),
    script: {
      shape,
      rules: rules.map(({ rule }) => rule),
      ...(checkedBody && {
        bodySchema: checkedBody.schema,
        bodyRequired: operation.requestBody?.required === true,
      }),
      definitions: Object.assign({}, ...rules.map((one) => one.definitions), checkedBody?.definitions),
      errorCodes: errorTable(document).map(({ code }) => code),
      ...(paging && {
        paging: { cursor: operation["x-pagination"]?.cursor ?? "", token: paging.token },
      }),
    },
  };
}

/** A parameter, or a field of a form. */
interface Input {
  readonly key: string;
  readonly name: string;
  readonly place: TryItField["place"];
  readonly required: boolean;
  readonly deprecated?: boolean | undefined;
  readonly schema: SchemaObject;
}

/** The fields of a form, with keys that no parameter has. */
function formInputs(document: SpecDocument, mediaType: string, schema: SchemaObject): Input[] {
  if (mediaType !== FORM_TYPE) return [];
  const { properties, required } = schemaProperties(document, schema);
  return Object.entries(properties).map(([name, property]) => ({
    key: FORM_PREFIX + name,
    name,
    place: "form",
    required: required.has(name),
    schema: property,
  }));
}

function prefixed<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [FORM_PREFIX + name, value]));
}

function field(
  document: SpecDocument,
  { key, name, place, required, deprecated, schema: declared }: Input,
  value: CallValue = "",
): Omit<TryItField, "showsPlace"> {
  const { schema } = followSchema(document, declared);
  return {
    key,
    name,
    place,
    required,
    deprecated: deprecated === true || schema.deprecated === true,
    constraints: [...constraints(schema), ...itemConstraints(document, schema)],
    value: typeof value === "string" ? value : joinList(value),
    choices: (schema.enum ?? (schema.type === "boolean" ? [true, false] : [])).map(String),
    isList: [schema.type].flat().includes("array"),
  };
}
