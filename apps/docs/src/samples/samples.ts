import type { Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { isErrorStatus } from "../model/errors.ts";
import { schemaProperties } from "../spec/schema-object.ts";
import { clientSample, reactSample } from "./client-samples.ts";
import { fetchSample, type Payload, pythonSample } from "./http-samples.ts";
import { curlSample, sampleCall } from "./sample-call.ts";

/** A call of an operation in one language. */
export interface Sample {
  readonly id: "curl" | "client" | "react" | "fetch" | "python";
  readonly title: string;
  /** The language for syntax highlighting. */
  readonly language: "sh" | "ts" | "tsx" | "js" | "py";
  readonly code: string;
}

/**
 * The samples of an operation, which all make the same call. Base URL, key and token come from the variables
 * `API_URL`, `API_KEY` and `TOKEN`.
 *
 * An operation without `x-resource` is no method of the clients, and has no sample of them.
 */
export function samples(document: SpecDocument, operation: Operation): Sample[] {
  const call = sampleCall(document, operation);
  const payload = payloadOf(document, operation);
  const answers = payload.present !== "never";
  const ofClients: Sample[] =
    operation["x-resource"] === undefined
      ? []
      : [
          {
            id: "client",
            title: "@gatefold/client",
            language: "ts",
            code: clientSample(document, operation, answers),
          },
          {
            id: "react",
            title: "React",
            language: "tsx",
            code: reactSample(document, operation, answers),
          },
        ];
  return [
    { id: "curl", title: "curl", language: "sh", code: curlSample(document, operation) },
    ...ofClients,
    { id: "fetch", title: "fetch", language: "js", code: fetchSample(call, payload) },
    { id: "python", title: "Python", language: "py", code: pythonSample(call, payload) },
  ];
}

/** The bodies of an operation's successful answers. */
function payloadOf(document: SpecDocument, { responses }: Operation): Payload {
  const successes = Object.entries(responses).filter(([status]) => !isErrorStatus(status));
  const schemas = successes.flatMap(([, { content }]) =>
    content ? [Object.values(content)[0]?.schema ?? {}] : [],
  );
  const present = schemas.length === 0 ? "never" : schemas.length < successes.length ? "sometimes" : "always";
  const inData = schemas.every((schema) => "data" in schemaProperties(document, schema).properties);
  return { present, inData };
}
