import { curlCommand, VARIABLES } from "../call/curl-command.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { Operation } from "./operations.ts";
import { type SampleValues, sampleCall } from "./sample-call.ts";

/**
 * A call of the operation as a shell command. Base URL, key and token come from the variables `API_URL`,
 * `API_KEY` and `TOKEN`.
 */
export function curlSample(document: SpecDocument, operation: Operation, values: SampleValues = {}): string {
  return curlCommand(VARIABLES.url, sampleCall(document, operation, values));
}
