import type { Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { argumentsOf } from "./arguments.ts";

/** A call with `@gatefold/client`, as a TypeScript module for Node. */
export function clientSample(document: SpecDocument, operation: Operation): string {
  const { collection = "", method = "" } = operation["x-resource"] ?? {};
  return `import { createClient } from "@gatefold/client";

const music = createClient({
  baseUrl: process.env.API_URL,
  apiKey: process.env.API_KEY ?? "",
  token: process.env.TOKEN ?? "",
});

const answer = await music.${collection}.${method}(${argumentsOf(document, operation).join(", ")});
console.log(answer);`;
}
