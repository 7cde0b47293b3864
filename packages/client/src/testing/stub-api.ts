import type { TransportOptions } from "../options.ts";
import { createTransport, type Transport } from "../transport.ts";
import type { FetchInit } from "../web.ts";

/** The answer of a stub: one for all requests, or one made from the request. */
export type Reply = Response | ((request: Request) => Response | Promise<Response>);

/** A stub of `fetch` that records its requests. */
export interface StubApi {
  readonly requests: Request[];
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>;
  /** A transport on this API. */
  transport(options?: Partial<TransportOptions>): Transport;
}

export const TOKEN = "Atza|secret-token";
export const BASE_URL = "http://api.test/v1";

export function stubApi(reply: Reply): StubApi {
  const requests: Request[] = [];
  const fetch: StubApi["fetch"] = async (url, init) => {
    const request = new Request(url, init);
    requests.push(request);
    return typeof reply === "function" ? reply(request) : reply.clone();
  };
  const transport = (options?: Partial<TransportOptions>) =>
    createTransport({
      baseUrl: BASE_URL,
      apiKey: "amzn1.application.1",
      token: TOKEN,
      fetch,
      retry: false,
      ...options,
    });
  return { requests, fetch, transport };
}

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error("it did not reject")),
    (error: unknown) => error,
  );
}
