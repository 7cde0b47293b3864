import { type Carrier, fetchCarrier } from "./carrier.ts";
import { engineOver } from "./engine.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { CallOptions, TransportOptions } from "./options.ts";
import type { Result } from "./result.ts";

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
  return transportOver(fetchCarrier, options);
}

/** A transport over one way of carrying requests. */
export function transportOver(carrierTo: (baseUrl: string) => Carrier, options: TransportOptions): Transport {
  const engine = engineOver(carrierTo, options);
  return {
    call: (operation, values, own = {}) =>
      engine.within(operation, own, (signal, deadlineMs) =>
        engine.run(operation, values, own, { signal, deadline: { ms: deadlineMs } }),
      ),
  };
}
