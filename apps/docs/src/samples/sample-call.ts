import {
  type Call,
  type CallValue,
  type CallValues,
  curlCommand,
  isJsonType,
  makeCall,
  VARIABLES,
} from "../call/call.ts";
import { callShape, sentBody } from "../call/call-shape.ts";
import type { Operation, Parameter } from "../model/operations.ts";
import { bodyExample, parameterExample, schemaExample } from "../model/schema-example.ts";
import type { SpecDocument } from "../spec/document.ts";
import { isRecord } from "../spec/json-pointer.ts";
import type { SampleInput } from "./client-samples.ts";
import { jsonText } from "./literals.ts";

/** Which page of a list is asked for. */
export interface SampleOptions {
  /** @default "first" */
  readonly page?: "first" | "next";
}

const ANY_CURSOR = "TOKEN_OF_THE_PAGE_BEFORE";

/**
 * What samples send: the parameters that are required, the page size of a list, and the example of the body. Where the
 * specification has no example, it is made from the schema.
 */
export function sampleInput(
  document: SpecDocument,
  operation: Operation,
  { page = "first" }: SampleOptions = {},
): SampleInput {
  const isShown = ({ required, property }: Parameter) =>
    required || property === operation["x-pagination"]?.limit;
  const parameters = operation.parameters.filter(isShown).map(({ property, ...parameter }) => {
    const example = parameterExample(document, parameter) ?? schemaExample(document, parameter.schema);
    return [property, example];
  });
  const [, media] = sentBody(operation) ?? [];
  const input = { parameters: Object.fromEntries(parameters), body: media && bodyExample(document, media) };
  return ofPage(document, operation, input, page);
}

/** The call that samples make. Key and token are names of variables. */
export function sampleCall(document: SpecDocument, operation: Operation, options: SampleOptions = {}): Call {
  const { parameters, body } = sampleInput(document, operation, options);
  return makeCall(callShape(document, operation), {
    parameters: callValues(parameters),
    secrets: VARIABLES.secrets,
    ...bodyValues(operation, body),
  });
}

/** The call that samples make as a shell command, with the variables `API_URL`, `API_KEY` and `TOKEN`. */
export function curlSample(
  document: SpecDocument,
  operation: Operation,
  options: SampleOptions = {},
): string {
  return curlCommand(VARIABLES.url, sampleCall(document, operation, options));
}

/** A body as a call takes it: the text of JSON, or the fields of a form. */
export function bodyValues(operation: Operation, body: unknown): Pick<CallValues, "body" | "form"> {
  const [mediaType = ""] = sentBody(operation) ?? [];
  if (body === undefined) return {};
  if (isJsonType(mediaType)) return { body: jsonText(body) };
  return isRecord(body) ? { form: callValues(body) } : { body: String(body) };
}

/** Values of JSON as calls write them. */
export function callValues(values: Readonly<Record<string, unknown>>): Record<string, CallValue> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, callValue(value)]));
}

function callValue(value: unknown): CallValue {
  if (Array.isArray(value)) return value.map((item) => String(callValue(item)));
  return isRecord(value) ? JSON.stringify(value) : String(value ?? "");
}

/** The first page is requested without a cursor, even if the example of the body has one. */
function ofPage(
  document: SpecDocument,
  operation: Operation,
  { parameters, body }: SampleInput,
  page: "first" | "next",
): SampleInput {
  const cursor = operation["x-pagination"]?.cursor;
  if (cursor === undefined) return { parameters, body };
  const [, field] = /^body\.(.+)$/.exec(cursor) ?? [];
  if (field === undefined) {
    const parameter = operation.parameters.find(({ property }) => property === cursor);
    const token = (parameter && parameterExample(document, parameter)) ?? ANY_CURSOR;
    return { parameters: page === "next" ? { ...parameters, [cursor]: token } : parameters, body };
  }
  const { [field]: token = ANY_CURSOR, ...rest } = isRecord(body) ? body : {};
  return { parameters, body: page === "next" ? { ...rest, [field]: token } : rest };
}
