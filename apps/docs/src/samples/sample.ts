import { curlSample } from "../model/curl.ts";
import type { Operation } from "../model/operations.ts";
import { sampleCall } from "../model/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { clientSample } from "./client-sample.ts";
import { fetchSample } from "./fetch-sample.ts";
import { pythonSample } from "./python-sample.ts";
import { reactSample } from "./react-sample.ts";

/** A call of an operation in one language. */
export interface Sample {
  readonly id: "curl" | "client" | "react" | "fetch" | "python";
  readonly title: string;
  /** What the code is highlighted as. */
  readonly language: "sh" | "ts" | "tsx" | "js" | "py";
  readonly code: string;
}

/**
 * The samples of an operation, which all make the same call. Base URL, key and token come from the variables
 * `API_URL`, `API_KEY` and `TOKEN`.
 *
 * An operation that the clients don't have, because it is no method of a resource or takes a body, has no sample of
 * them.
 */
export function samples(document: SpecDocument, operation: Operation): Sample[] {
  const call = sampleCall(document, operation);
  const answers = Object.entries(operation.responses).some(
    ([status, { content }]) => status.startsWith("2") && content !== undefined,
  );
  const ofClients: Sample[] =
    operation["x-resource"] === undefined || operation.requestBody !== undefined
      ? []
      : [
          {
            id: "client",
            title: "@gatefold/client",
            language: "ts",
            code: clientSample(document, operation),
          },
          { id: "react", title: "React", language: "tsx", code: reactSample(document, operation) },
        ];
  return [
    { id: "curl", title: "curl", language: "sh", code: curlSample(document, operation) },
    ...ofClients,
    { id: "fetch", title: "fetch", language: "js", code: fetchSample(call, answers) },
    { id: "python", title: "Python", language: "py", code: pythonSample(call, answers) },
  ];
}
