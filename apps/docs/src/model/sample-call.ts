import { type Call, makeCall } from "../call/call.ts";
import { callShape } from "../call/call-shape.ts";
import { VARIABLES } from "../call/curl-command.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import { bodyExamples } from "./bodies.ts";
import { exampleText } from "./operation-parameters.ts";
import type { Operation } from "./operations.ts";

/** Values that a sample sends instead of, or beside, those of its parameters' examples. */
export type SampleValues = Readonly<Record<string, string>>;

/**
 * The call that samples make: it sends the parameters that are required, the page size of a list, those that
 * `values` names, and the first example of a body. Key and token are names of variables.
 */
export function sampleCall(document: SpecDocument, operation: Operation, values: SampleValues = {}): Call {
  return makeCall(callShape(document, operation), {
    parameters: { ...sampleValues(operation), ...values },
    secrets: VARIABLES.secrets,
    body: sampleBody(operation),
  });
}

/** What a sample sends by itself: examples of what is required, and of the page size of a list. */
export function sampleValues(operation: Operation): Record<string, string> {
  const sent = operation.parameters.filter((parameter) => isSent(operation, parameter));
  return Object.fromEntries(sent.map((parameter) => [parameter.name, exampleText(parameter) ?? ""]));
}

/** The first example of a request body, as JSON; `undefined` where there is none. */
export function sampleBody(operation: Operation): string | undefined {
  const [first] = Object.values(operation.requestBody?.content ?? {});
  const [example] = first ? bodyExamples(first) : [];
  return example && JSON.stringify(example.value);
}

function isSent(operation: Operation, parameter: ParameterObject): boolean {
  return parameter.required || parameter.name === operation["x-pagination"]?.limit;
}
