import { joinBytes } from "../bytes.ts";
import { isPromise } from "../maybe-promise.ts";
import type { Api } from "./api.ts";
import { isBodiless } from "./delivery.ts";
import { deliveredResponse } from "./fetch-delivery.ts";
import { failureResponse, UNKNOWN_METHOD } from "./failure.ts";
import type { ApiResponse } from "./message.ts";

/** The methods that Node's parser knows, so that both carriers refuse the others alike. */
export const METHODS: ReadonlySet<string> = new Set(
  "ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE".split(
    " ",
  ),
);

/** Answers a web-standard request, and takes what `fetch` takes: a request, or a URL and what is asked of it. */
export type FetchHandler = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/**
 * Carries the API over web-standard requests and responses: tests in process, service workers, edge runtimes.
 *
 * @param addressOf the IP address that a request came from; by default unknown
 */
export function createFetchHandler(
  api: Api,
  addressOf?: (request: Request) => string | undefined,
): FetchHandler {
  return async (input, init) => {
    const request = init === undefined && input instanceof Request ? input : new Request(input, init);
    request.signal.throwIfAborted();
    if (!METHODS.has(request.method)) {
      return toResponse(failureResponse(UNKNOWN_METHOD, crypto.randomUUID()), false);
    }
    const { origin, pathname, search } = new URL(request.url);
    const body = await openBody(request);
    const answer = api({
      method: request.method,
      path: pathname,
      query: search.slice(1),
      header: (name) => request.headers.get(name) ?? undefined,
      hasBody: body !== undefined,
      origin,
      peer: () => addressOf?.(request),
      readBody: (maxBytes) => readBody(body, maxBytes),
      gone: () => request.signal,
    });
    const response = isPromise(answer) ? await unlessAborted(answer, request.signal) : answer;
    void body?.rest.cancel().catch(() => {});
    return response.delivery
      ? deliveredResponse(response, response.delivery, request)
      : toResponse(response, request.method === "HEAD");
  };
}

/** Rejects with the signal's reason when that comes first, as `fetch` does. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** A body that has been found to hold something, with its first bytes. */
interface OpenBody {
  readonly first: Uint8Array;
  readonly rest: ReadableStreamDefaultReader<Uint8Array>;
}

/** A body that breaks off is one that was sent. */
const BROKEN = { done: false, value: new Uint8Array(1) };

/** Some runtimes give every request a body stream, so an empty one has to be looked into. */
async function openBody(request: Request): Promise<OpenBody | undefined> {
  if (!request.body) return undefined;
  const rest = request.body.getReader();
  for (;;) {
    const { done, value } = await rest.read().catch(() => BROKEN);
    if (done) return undefined;
    if (value.byteLength > 0) return { first: value, rest };
  }
}

async function readBody(body: OpenBody | undefined, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let chunk = body?.first; chunk !== undefined; chunk = (await body?.rest.read())?.value) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

function toResponse({ status, headers, body }: ApiResponse, isHead: boolean): Response {
  const isEmpty = isBodiless(status);
  const length = isEmpty ? {} : { "Content-Length": String(body.byteLength) };
  // A copy, since a response's body may be transferred while a store keeps the bytes.
  const content = isHead || isEmpty ? null : new Uint8Array(body);
  return new Response(content, { status, headers: { ...headers, ...length } });
}
