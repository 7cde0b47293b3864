import { VARIABLES } from "../call/call.ts";
import type { Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { sampleCall, sampleInput } from "./sample-call.ts";
import { sampleShape } from "./sample-shape.ts";
import { type Sample, writeSamples } from "./write-samples.ts";

export type { Sample };

/**
 * The samples of an operation, which all make the same call. Base URL, key and token come from the variables
 * `API_URL`, `API_KEY` and `TOKEN`.
 */
export function samples(document: SpecDocument, operation: Operation): Sample[] {
  return writeSamples({
    call: sampleCall(document, operation),
    shape: sampleShape(document, operation),
    input: sampleInput(document, operation),
    baseUrl: VARIABLES.url,
  });
}
