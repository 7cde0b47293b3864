import { handlers } from "../generated/handlers.ts";
import { operations } from "../generated/operations.ts";
import { jsonBytes, RawJson, Success } from "../handlers/handler.ts";
import { createFetchHandler, type FetchHandler } from "../http/fetch-handler.ts";
import type { ConnectionLimits } from "../http/node-server.ts";
import type { BodyDescriptor, OperationDescriptor, ParameterDescriptor } from "../http/operation.ts";
import { createRouter } from "../http/router.ts";
import { Pipeline } from "../pipeline.ts";
import { createProvision } from "../provision.ts";
import { createService, type ServiceOptions } from "../service.ts";
import { startNodeServer } from "./node-server.ts";

const text = { in: "query", required: false, type: "string", expects: "text" } as const;
const FIELDS: readonly ParameterDescriptor[] = [
  { ...text, name: "name" },
  { ...text, name: "count", type: "integer", expects: "a whole number" },
  { ...text, name: "tags", type: "array", style: "exploded" },
];

/** Takes every body but one that has a count that is not a number. */
function validate(values: object): values is { id: string } {
  const body: unknown = Reflect.get(values, "body");
  const count = typeof body === "object" && body !== null ? Reflect.get(body, "count") : undefined;
  const isGood = body !== undefined && (count === undefined || typeof count === "number");
  const missing = { instancePath: "", keyword: "required", params: { missingProperty: "body" } };
  const wrong = { instancePath: "/body/count", keyword: "type", message: "must be number" };
  Object.assign(validate, { errors: isGood ? null : [body === undefined ? missing : wrong] });
  return isGood;
}

/** A server whose `PUT /me/library/albums/{id}` has a body, and answers with it, over both carriers. */
export interface EchoServer {
  readonly fetch: FetchHandler;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts one on a free port, until the test or the file is over. */
export async function startEchoServer(
  options: ServiceOptions = {},
  limits: Partial<ConnectionLimits> = {},
  body: BodyDescriptor = { required: true, json: true, form: FIELDS },
): Promise<EchoServer> {
  const service = await createService(options);
  const operation: OperationDescriptor<"addLibraryAlbum"> = { ...operations.addLibraryAlbum, body, validate };
  const table = { ...operations, addLibraryAlbum: operation };
  const pipeline = new Pipeline({
    ...service.parts,
    operations: table,
    router: createRouter(table),
    handlers: {
      ...handlers,
      addLibraryAlbum: (call) =>
        new Success(200, new RawJson(jsonBytes(JSON.stringify({ body: call.body })))),
    },
  });
  const provision = createProvision(service);
  const { apiKey } = await provision.addSecurityProfile();
  const { id } = await provision.addUser();
  const authorization = `Bearer ${await provision.issueToken({ userId: id })}`;
  const { port } = await startNodeServer(pipeline, limits);
  return { fetch: createFetchHandler(pipeline), port, headers: { "x-api-key": apiKey, authorization } };
}
