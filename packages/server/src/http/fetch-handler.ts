import { chain } from "../maybe-promise.ts";
import type { Api } from "./api.ts";
import type { ApiResponse } from "./message.ts";

/** Answers a web-standard request. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** Carries the API over web-standard requests and responses: tests in process, service workers, edge runtimes. */
export function createFetchHandler(api: Api): FetchHandler {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = chain(
      api({
        method: request.method,
        path: pathname,
        query: search.slice(1),
        header: (name) => request.headers.get(name) ?? undefined,
        hasBody: await hasBody(request),
      }),
      (answer) => toResponse(answer, request.method === "HEAD"),
    );
    return response;
  };
}

/** A body that breaks off is one that was sent. */
const BROKEN = { done: false, value: new Uint8Array(1) };

/** Some runtimes give every request a body stream, so an empty one has to be looked into. */
async function hasBody(request: Request): Promise<boolean> {
  if (!request.body) return false;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => BROKEN);
    if (done) return false;
    if (value.byteLength === 0) continue;
    void reader.cancel().catch(() => {});
    return true;
  }
}

function toResponse({ status, headers, body }: ApiResponse, isHead: boolean): Response {
  const length = status === 204 ? {} : { "Content-Length": String(body.byteLength) };
  // A copy, since a response's body may be transferred while a store keeps the bytes.
  const content = isHead || status === 204 ? null : new Uint8Array(body);
  return new Response(content, { status, headers: { ...headers, ...length } });
}
