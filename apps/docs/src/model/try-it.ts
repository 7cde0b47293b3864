import { type CallParameter, type CallShape, type CallValue, isJsonType, joinList } from "../call/call.ts";
import { callShape, FORM_TYPE, sentBody } from "../call/call-shape.ts";
import { callValues, sampleInput } from "../samples/sample-call.ts";
import { type SampleShape, sampleShape } from "../samples/sample-shape.ts";
import type { SpecDocument } from "../spec/document.ts";
import { isRecord } from "../spec/json-pointer.ts";
import type { MediaTypeObject } from "../spec/operation-object.ts";
import { followSchema, type SchemaObject, schemaProperties } from "../spec/schema-object.ts";
import { type FieldRule, FORM_PREFIX } from "../try-it/field-problem.ts";
import type { Definitions, ValueSchema } from "../try-it/validate.ts";
import type { FinderSearch } from "../try-it/find-items.ts";
import type { ErrorMeaning } from "../try-it/show-answer.ts";
import { type BodyFilters, bodyFilters } from "./body-filters.ts";
import { errorTable } from "./errors.ts";
import { finderSearch, idFields } from "./finder.ts";
import { listOperations, type Operation } from "./operations.ts";
import { plainText } from "./prose.ts";
import { pagination, staleAfter } from "./related-calls.ts";
import { bodyExamples } from "./schema-example.ts";
import { type SchemaFields, schemaFields } from "./schema-tree.ts";
import { constraints, isInferred, itemConstraints } from "./schema-words.ts";
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
  /** Whether it is a header that many operations take (`x-common-header`). */
  readonly common: boolean;
  /** Constraints of the value, as phrases in Markdown; of a value that is not required, only those that are documented. */
  readonly constraints: readonly string[];
  readonly value: string;
  /** The only values that are allowed; empty where any value is. */
  readonly choices: readonly string[];
  /** Values that are known, where others are allowed, too. */
  readonly suggestions: readonly string[];
  readonly isList: boolean;
  /** How ids for the field are found by a name; `undefined` where the field takes none. */
  readonly finder: FinderSearch | undefined;
}

/** The editor of a body that is not a form. */
export interface TryItBody extends SchemaFields {
  readonly mediaType: string;
  /** The other media types that the operation takes, which the form doesn't send. */
  readonly otherTypes: readonly string[];
  readonly required: boolean;
  /** The initial text: an example. */
  readonly text: string;
  /** All examples, where there are several. */
  readonly examples: readonly { readonly title: string; readonly text: string }[];
  /** The form that writes the body of a search; `undefined` for other bodies. */
  readonly filters: BodyFilters | undefined;
  /** Its fields that take ids, and how these are found. */
  readonly finders: readonly {
    readonly key: string;
    readonly name: string;
    readonly finder: FinderSearch;
    readonly isList: boolean;
  }[];
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
  /** What errors mean, by their codes: those that the page of errors has. */
  readonly errors: Readonly<Record<string, ErrorMeaning>>;
  /** Where to set the cursor, and the path of the next cursor in an answer, with dots. */
  readonly paging?: { readonly cursor: string; readonly token: string };
  /** Searches for ids, by the keys of the fields that take them. */
  readonly finders: Readonly<Record<string, FinderSearch>>;
  readonly filters?: BodyFilters["script"];
  /** What samples of the operation need besides its call. */
  readonly samples: SampleShape;
}

/** Makes the form of an operation from the specification. */
export function tryIt(document: SpecDocument, operation: Operation): TryIt {
  const operations = listOperations(document);
  const shape = callShape(document, operation);
  const input = sampleInput(document, operation);
  const [mediaType = "", media] = sentBody(operation) ?? [];
  const bodySchema = media?.schema ?? {};
  const inputs = [
    ...operation.parameters.map((one) => ({
      ...one,
      key: one.property,
      place: one.in,
      common: one["x-common-header"] === true,
    })),
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
  const finders = Object.fromEntries(
    [...operation.parameters.map(({ property }) => property), ...idFields(operation)].flatMap((key) => {
      const search = finderSearch(document, operations, operation, key);
      return search ? [[key, search]] : [];
    }),
  );
  const filters = bodyFilters(document, operation);
  return {
    fields: inputs.map((one) => ({
      ...field(document, one, values[one.key]),
      finder: finders[one.key],
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
            examples: isJsonType(mediaType) ? jsonExamples(media) : [],
            filters,
            finders: idFields(operation).flatMap((key): TryItBody["finders"] => {
              const [, name = ""] = key.split(".");
              const { properties } = schemaProperties(document, bodySchema);
              const { schema } = followSchema(document, properties[name] ?? {});
              const finder = finders[key];
              return finder ? [{ key, name, finder, isList: [schema.type].flat().includes("array") }] : [];
            }),
            ...schemaFields(document, bodySchema, "leaves"),
          }
        : undefined,
    seeAlso: staleAfter(operations, operation),
    script: {
      shape,
      rules: rules.map(({ rule }) => rule),
      ...(checkedBody && {
        bodySchema: checkedBody.schema,
        bodyRequired: operation.requestBody?.required === true,
      }),
      definitions: Object.assign({}, ...rules.map((one) => one.definitions), checkedBody?.definitions),
      errors: Object.fromEntries(
        errorTable(document).map(({ code, when, remedy }) => [
          code,
          { cause: plainText(when), remedy: plainText(remedy) },
        ]),
      ),
      ...(paging && {
        paging: { cursor: operation["x-pagination"]?.cursor ?? "", token: paging.token },
      }),
      finders,
      samples: sampleShape(document, operation),
      ...(filters && { filters: filters.script }),
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
  readonly common?: boolean;
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
  { key, name, place, required, deprecated, common = false, schema: declared }: Input,
  value: CallValue = "",
): Omit<TryItField, "showsPlace" | "finder"> {
  const { schema } = followSchema(document, declared);
  return {
    key,
    name,
    place,
    required,
    deprecated: deprecated === true || schema.deprecated === true,
    common,
    constraints: [...constraints(schema), ...itemConstraints(document, schema)].filter(
      (text) => required || !isInferred(text),
    ),
    value: typeof value === "string" ? value : joinList(value),
    choices: (schema.enum ?? (schema.type === "boolean" ? [true, false] : [])).map(String),
    suggestions: schema["x-extensible-enum"] ?? [],
    isList: [schema.type].flat().includes("array"),
  };
}

/** The examples of a body to begin with; none where there is only one. */
function jsonExamples(media: MediaTypeObject): TryItBody["examples"] {
  const examples = bodyExamples(media);
  if (examples.length < 2) return [];
  return examples.map(({ title, value }) => ({ title, text: JSON.stringify(value, null, 2) }));
}
