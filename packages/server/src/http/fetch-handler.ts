import { joinBytes } from "../bytes.ts";
import { RequestContext, type RequestHandler } from "./context.ts";
import { failureResponse, UNKNOWN_METHOD } from "./failure.ts";
import { type ApiResponse, type Delivery, isBodiless } from "./response.ts";

/** The methods that Node's parser knows, so that both carriers refuse the others alike. */
export const METHODS: ReadonlySet<string> = new Set(
  "ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE".split(
    " ",
  ),
);

/** Answers a web-standard request. Takes the arguments of `fetch`: a request, or a URL and options. */
export type FetchHandler = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/**
 * Creates a handler of web-standard requests, for tests in process, service workers and edge runtimes.
 *
 * @param addressOf the IP address that a request came from; by default unknown
 */
export function createFetchHandler(
  handler: RequestHandler,
  addressOf?: (request: Request) => string | undefined,
): FetchHandler {
  return async (input, init) => {
    const request = init === undefined && input instanceof Request ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const context = new FetchContext(request, addressOf);
    if (!METHODS.has(request.method)) {
      const refusal = failureResponse(UNKNOWN_METHOD, context.requestId);
      handler.observe(refusal, context);
      return toResponse(refusal, false);
    }
    const answer = handler.handle(context);
    const response = answer instanceof Promise ? await unlessAborted(answer, request.signal) : answer;
    if (!request.bodyUsed) void request.body?.cancel().catch(() => {});
    return response.delivery
      ? deliveredResponse(response, response.delivery, request)
      : toResponse(response, request.method === "HEAD");
  };
}

class FetchContext extends RequestContext {
  readonly origin: string;
  readonly #request: Request;
  readonly #addressOf: ((request: Request) => string | undefined) | undefined;

  constructor(request: Request, addressOf: ((request: Request) => string | undefined) | undefined) {
    const { origin, pathname, search } = new URL(request.url);
    super(request.method, { path: pathname, query: search.slice(1) }, request.body !== null);
    this.origin = origin;
    this.#request = request;
    this.#addressOf = addressOf;
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  get peer(): string | undefined {
    return this.#addressOf?.(this.#request);
  }

  protected get isCallerGone(): boolean {
    return this.#request.signal.aborted;
  }

  protected onCallerGone(listener: () => void): void {
    this.#request.signal.addEventListener("abort", listener);
  }

  async readBody(maxBytes: number): Promise<Uint8Array | undefined> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const reader = this.#request.body?.getReader();
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) return joinBytes(chunks);
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        void reader?.cancel().catch(() => {});
        return undefined;
      }
      chunks.push(value);
    }
  }
}

/** Rejects with the signal's reason when that comes first, as `fetch` does. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function toResponse({ status, headers, body }: ApiResponse, isHead: boolean): Response {
  const isEmpty = isBodiless(status);
  const length = isEmpty ? {} : { "Content-Length": String(body.byteLength) };
  // A copy, since a response's body may be transferred while a store keeps the bytes.
  const content = isHead || isEmpty ? null : new Uint8Array(body);
  return new Response(content, { status, headers: { ...headers, ...length } });
}

/**
 * Makes a response that is sent as its delivery says. Errors are those of Node's `fetch`.
 *
 * @throws TypeError for a connection that breaks before the head
 */
function deliveredResponse(
  { status, headers, body }: ApiResponse,
  delivery: Delivery,
  { method, signal }: Request,
): Response {
  if (delivery.kind === "reset") throw broken("fetch failed");
  if (delivery.kind === "stream") return new Response(delivery.stream, { status, headers });
  const fields = { ...headers, "Content-Length": String(body.byteLength) };
  if (method === "HEAD") return new Response(null, { status, headers: fields });
  const bytes = delivery.kind === "cut" ? delivery.afterBytes : 1;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes > 0) controller.enqueue(new Uint8Array(body.subarray(0, bytes)));
    },
    // Called when the first bytes were read, so that they are not lost to the error.
    async pull(controller) {
      const goesOn = delivery.kind === "stall" && (await delivery.pause());
      if (!goesOn) return controller.error(signal.aborted ? signal.reason : broken("terminated"));
      if (body.byteLength > bytes) controller.enqueue(new Uint8Array(body.subarray(bytes)));
      controller.close();
    },
  });
  return new Response(stream, { status, headers: fields });
}

function broken(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}
