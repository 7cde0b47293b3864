import type { ApiError } from "./api-error.ts";
import { createHttpClient } from "./http-client.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { type CallOptions, type TransportOptions, withoutNull } from "./options.ts";
import type { WebResponse } from "./web.ts";

interface Answered {
  /** The answer. Its body has been read. */
  readonly response: WebResponse;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** The API's answer: either `data` or `error` is set, as in its JSON. */
export type Result<Data> =
  | (Answered & { readonly data: Data; readonly error?: undefined })
  | (Answered & { readonly data?: undefined; readonly error: ApiError });

/** Makes calls to the API. */
export interface Transport {
  /**
   * Makes one call.
   *
   * @returns the payload, or the error that the API answered with, and the response. Rejects with a `TransportError` if
   * there is no answer from the API.
   */
  call<Data>(operation: Operation, parameters: ParameterValues, options?: CallOptions): Promise<Result<Data>>;
}

/**
 * Creates the transport of functions such as `getAlbum`.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 *
 * @example
 * ```ts
 * import { createTransport, getAlbum } from "@gatefold/client";
 *
 * const transport = createTransport({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * const { data, error } = await getAlbum(transport, { id: "B0064UPU4G" });
 * console.log(error ? error.code : data?.album?.id);
 * ```
 */
export function createTransport(options: TransportOptions): Transport {
  const http = createHttpClient(options);
  return {
    call(operation, values, given) {
      const own = withoutNull(given);
      return http.run(http.context(operation), own, (ongoing) =>
        http.send({ ...own, operation, values }, ongoing),
      );
    },
  };
}
