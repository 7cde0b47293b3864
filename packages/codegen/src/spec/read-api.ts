import { errorCodesOf, operationsOf } from "@gatefold/spec-reader";
import { pascal } from "../text.ts";
import { Schemas } from "./json-schema.ts";
import { readOperation } from "./operation.ts";
import { allow, openSpec, SpecError, textOf } from "./open-spec.ts";

/** Everything that code is generated from. */
export type Api = Awaited<ReturnType<typeof readApi>>;

/**
 * Reads a specification. Each operation is refused on its own, so that all refusals are reported at once.
 *
 * @param entry path of the document
 * @param options `envelope` is a JSON pointer to the payload in the body of every success; empty where the body is the payload
 * @throws SpecError if the document can't be read
 */
export async function readApi(entry: string, { envelope = "/data" } = {}) {
  const root = await openSpec(entry);
  const schemas = new Schemas();
  const refused: string[] = [];
  const attempt = <Value>(read: () => Value): Value[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      refused.push(error.message);
      return [];
    }
  };
  attempt(() =>
    allow(root, "openapi info servers tags paths components security externalDocs", "the document"),
  );
  for (const [, pathItem] of root.at("paths").entries)
    attempt(() => allow(pathItem, "parameters get put post delete patch summary description", "a path"));
  const found = operationsOf(root);
  const operations = found.flatMap((one) => attempt(() => readOperation(schemas, envelope, one)));
  const collections = Map.groupBy(operations, ({ extensions }) => extensions["x-resource"]?.collection ?? "");
  collections.delete("");
  for (const name of collections.keys()) attempt(() => schemas.claim(`${pascal(name)}Resource`, root));
  const schemes = root.at("components").at("securitySchemes").entries;
  const flows = schemes.flatMap(([, scheme]) => scheme.at("flows").entries);
  const scopes = flows.flatMap(([, flow]) => flow.at("scopes").entries);
  return {
    operations,
    /** The operations that have methods, by collection. */
    collections,
    schemas,
    errorCodes: errorCodesOf(found),
    /** All scopes that the security schemes declare, with their descriptions. */
    scopes: new Map(scopes.map(([name, description]) => [name, textOf(description)])),
    /** What can't be generated, with file, line and reason. `operations` has none of these. */
    refused,
    /** What only keeps a server from being generated. It is slow to find the lines. */
    serverProblems: () => [...new Set(schemas.serverProblems.map((problem) => problem().message))],
  };
}
