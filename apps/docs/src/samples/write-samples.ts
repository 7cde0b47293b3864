import { type Call, curlCommand } from "../call/call.ts";
import { clientSample, reactSample, type SampleInput } from "./client-samples.ts";
import { fetchSample, pythonSample } from "./http-samples.ts";
import type { SampleShape } from "./sample-shape.ts";

/** A call of an operation in one language. */
export interface Sample {
  readonly id: "curl" | "client" | "react" | "fetch" | "python";
  readonly title: string;
  /** The language for syntax highlighting. */
  readonly language: "sh" | "ts" | "tsx" | "js" | "py";
  readonly code: string;
}

/** What all samples of a call are written from. */
export interface SampledCall {
  readonly call: Call;
  readonly shape: SampleShape;
  /** The values of the call as the clients take them; `undefined` while the body is no JSON. */
  readonly input: SampleInput | undefined;
  /** An address, or the variable that holds it. */
  readonly baseUrl: string;
}

const NO_JSON = "// The body in the form below is not JSON, which this call needs.";

/** Writes the samples of a call in all languages. */
export function writeSamples({ call, shape, input, baseUrl }: SampledCall): Sample[] {
  const { client, payload } = shape;
  const ofClients: Sample[] =
    client === undefined
      ? []
      : [
          {
            id: "client",
            title: "@gatefold/client",
            language: "ts",
            code: input ? clientSample(client, shape, input, baseUrl) : NO_JSON,
          },
          {
            id: "react",
            title: "React",
            language: "tsx",
            code: input ? reactSample(client, shape, input) : NO_JSON,
          },
        ];
  return [
    { id: "curl", title: "curl", language: "sh", code: curlCommand(baseUrl, call) },
    ...ofClients,
    { id: "fetch", title: "fetch", language: "js", code: fetchSample(call, payload, baseUrl) },
    { id: "python", title: "Python", language: "py", code: pythonSample(call, payload, baseUrl) },
  ];
}
