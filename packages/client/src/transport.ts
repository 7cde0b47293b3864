import { createHttpClient } from "./http-client.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { CallOptions, TransportOptions } from "./options.ts";
import type { Result } from "./result.ts";
import { withoutNull } from "./without-null.ts";

/** What carries calls to the API. */
export interface Transport {
  /**
   * Makes one call.
   *
   * @returns the payload, or the error that the API answered with, and the response. Rejects with a
   * `TransportError` where there is no such answer.
   */
  call<Data>(operation: Operation, parameters: ParameterValues, options?: CallOptions): Promise<Result<Data>>;
}

/**
 * Connects functions such as `getAlbum` with the API.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 */
export function createTransport(options: TransportOptions): Transport {
  const http = createHttpClient(options);
  return {
    call(operation, values, given) {
      const own = withoutNull(given);
      return http.within(http.context(operation), own, (ongoing) =>
        http.send({ ...own, operation, values }, ongoing),
      );
    },
  };
}
