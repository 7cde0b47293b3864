import * as openapiFetch from "openapi-fetch";
import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "./generated/schema.ts";
import { type TransportOptions, withoutNull } from "./options.ts";
import { redirectOf } from "./read-answer.ts";
import { type CallContext, callError } from "./transport-error.ts";
import { createTokenReader } from "./token.ts";
import { userAgent } from "./request.ts";
import type { Fetch } from "./web.ts";

/** The API as a client of openapi-fetch: `client.GET("/albums/{id}", { params: { path: { id } } })`. */
export type OpenApiClient = Client<paths>;

/** Options of the client: the URL of the API, and the credentials. */
export interface OpenApiClientOptions
  extends Pick<TransportOptions, "apiKey" | "baseUrl" | "fetch" | "headers" | "token"> {}

/**
 * Creates a client of openapi-fetch, for programs that call operations by their paths. It sends the API key, the token,
 * and lists separated by commas. A refused token is refreshed, but only the next call uses the new one. Retries, batches,
 * pages and error classes are only in `createClient`.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 *
 * @example
 * ```ts
 * import { createOpenApiClient } from "@gatefold/client/openapi-fetch";
 *
 * const client = createOpenApiClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * const { data } = await client.GET("/albums/{id}", { params: { path: { id: "B0064UPU4G" } } });
 * console.log(data?.data.album?.id);
 * ```
 */
export function createOpenApiClient(options: OpenApiClientOptions): OpenApiClient {
  const { baseUrl, headers, fetch } = withoutNull(options);
  const { apiKey, token } = options;
  const client = createFunction()<paths>({
    baseUrl: baseUrl ?? "https://api.music.amazon.dev/v1",
    headers: { accept: "application/json", "user-agent": userAgent(), "x-api-key": apiKey, ...headers },
    querySerializer: { array: { style: "form", explode: false } },
    fetch: withoutRedirects(fetch ?? ((...sent) => globalThis.fetch(...sent))),
  });
  client.use(authorization(token));
  return client;
}

const contextOf = ({ method, url }: Request, attempts: number): CallContext => ({
  operation: method,
  method,
  url,
  attempts,
});

function authorization(source: TransportOptions["token"]): Middleware {
  const tokens = createTokenReader(source);
  return {
    async onRequest({ request }) {
      const token = await tokens.read(contextOf(request, 0), request.signal);
      request.headers.set("authorization", `Bearer ${token}`);
    },
    async onResponse({ request, response }) {
      const refused = request.headers.get("authorization")?.replace(/^Bearer /, "");
      if (response.status === 401 && refused && tokens.canRefresh)
        await tokens.read(contextOf(request, 1), request.signal, refused);
    },
  };
}

/** openapi-fetch calls its `fetch` with a request, ours takes a URL and what is asked of it. */
function withoutRedirects(fetch: Fetch): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, signal, url } = request;
    const body = await request.text();
    const headers = Object.fromEntries(request.headers);
    const init = { method, headers, signal, redirect: "manual", ...(body && { body }) } as const;
    const response = await fetch(url, init);
    const redirect = redirectOf(response, url);
    if (redirect)
      throw callError(
        { ...contextOf(request, 1), response: response as Response },
        "REDIRECTED",
        `a redirect to ${redirect} is not followed`,
      );
    return response as Response;
  };
}

/** Node takes the default export of a module in CommonJS for the whole module. */
function createFunction(): typeof openapiFetch.default {
  const found: unknown = openapiFetch.default;
  return typeof found === "object" && found && "default" in found
    ? (found.default as typeof openapiFetch.default)
    : openapiFetch.default;
}
