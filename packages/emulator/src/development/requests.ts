import {
  ApiFailure,
  type ApiResponse,
  chain,
  type InputSource,
  type MaybePromise,
  type Middleware,
  type OperationId,
  readInput,
  type RequestContext,
} from "@gatefold/server/extend";
import type { FaultEffect } from "./fault-rule.ts";
import { shownHeaders, withoutSecrets } from "./redaction.ts";

/** What the schemas of the specification say of a request or of its answer. */
export type Verdict =
  | { readonly kind: "valid" }
  /** `pointer` is the JSON pointer to the value at fault, if it is in the body of an answer. */
  | { readonly kind: "invalid"; readonly problem: string; readonly pointer?: string | undefined }
  | { readonly kind: "unchecked"; readonly reason: string };

/** A request that was answered. Tokens, keys and secrets in it are replaced by `…`. */
export interface RecordedRequest {
  /** 1 for the first answer, then 2, 3 and so on. */
  readonly id: number;
  /** The `X-Request-Id` of the answer, even if no answer was sent. */
  readonly requestId: string;
  /** When it arrived, by the real clock: ISO 8601, UTC. */
  readonly time: string;
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path with the query, as it was sent. */
  readonly path: string;
  /** The operation that it calls; `undefined` if it calls none. */
  readonly operation: OperationId | undefined;
  /** The HTTP status; 0 if the connection was broken without an answer. */
  readonly status: number;
  /** The error code of the answer, such as `RESOURCE_NOT_FOUND`. */
  readonly errorCode: string | undefined;
  /** From its arrival until its answer was ready to be sent, in milliseconds. */
  readonly durationMs: number;
  /** The caller's user, if key and token were valid. */
  readonly userId: string | undefined;
  /** The fault that was applied to it. */
  readonly fault: FaultEffect | undefined;
  /** The verdict on its parameters and its body, independent of the caller and the answer. */
  readonly request: Verdict;
  /** The verdict on the answer; if an `INTERNAL` error replaced it, on the original answer. */
  readonly response: Verdict;
}

/** The header fields and the body of a request or of an answer. */
export interface RecordedContent {
  /** Header fields. Of a request, only those that are known to hold no secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first 256 KB of the body; `undefined` if there was none, or it was not read. */
  readonly body: string | undefined;
  /** The length of the whole body, in bytes. */
  readonly bytes: number;
}

/** A recorded request, with header fields and bodies. Only requests to operations have them. */
export interface RequestDetails extends RecordedRequest {
  /** What the caller sent; `undefined` for requests to no operation. */
  readonly requestContent: RecordedContent | undefined;
  /** What was answered; `undefined` for requests to no operation. */
  readonly responseContent: RecordedContent | undefined;
}

/** The latest requests to an emulator, without those below `/_gatefold`. */
export interface Requests {
  /** Returns the latest requests, up to 200, oldest first. */
  list(): readonly RecordedRequest[];
  /** Returns a request of the list, with its header fields and bodies. */
  get(id: number): RequestDetails | undefined;
  /**
   * Calls `listener` with every request that is answered, just before its answer is sent.
   *
   * @returns a function that ends the subscription
   */
  subscribe(listener: (request: RecordedRequest) => void): () => void;
  /** Empties the list. */
  clear(): void;
}

/** How many requests are kept, and bytes of their bodies together. */
const MAX_REQUESTS = 200;
const MAX_BYTES = 16 * 1024 * 1024;
/** What is kept of one body. */
const MAX_BODY_BYTES = 256 * 1024;

export interface RecorderOptions {
  /** The largest body that the API takes. */
  readonly maxBodyBytes: number;
  /** Checks an answer against the specification, if answers are checked at all. */
  readonly checkResponse: ((request: RequestContext, response: ApiResponse) => Verdict) | undefined;
  /** Called with what a listener throws, which does no harm to the request. */
  onError(error: unknown, requestId: string): void;
}

interface Body {
  readonly start: Uint8Array;
  readonly bytes: number;
}

interface Kept {
  readonly request: RecordedRequest;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: Body | undefined;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Body;
}

/** Records requests as they are answered. */
export class RequestRecorder implements Requests {
  readonly #options: RecorderOptions;
  #kept: Kept[] = [];
  #bytes = 0;
  #count = 0;
  readonly #listeners = new Set<(request: RecordedRequest) => void>();
  readonly #faults = new WeakMap<RequestContext, FaultEffect>();
  readonly #verdicts = new WeakMap<ApiResponse, Verdict>();

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Notes the fault that happens to a request. */
  noteFault(request: RequestContext, effect: FaultEffect): void {
    this.#faults.set(request, effect);
  }

  /** Notes what was found out about a response already. */
  noteVerdict(response: ApiResponse, verdict: Verdict): void {
    this.#verdicts.set(response, verdict);
  }

  /** The API, whose requests are recorded. */
  around(api: Middleware): Middleware {
    return (request, next) => {
      const read = rememberBody(request);
      return chain(api(request, next), (response) =>
        chain(this.#checkRequest(request, read), (verdict) => {
          this.#add(request, response, { verdict, body: read() });
          return response;
        }),
      );
    };
  }

  list(): readonly RecordedRequest[] {
    return this.#kept.map(({ request }) => request);
  }

  get(id: number): RequestDetails | undefined {
    const kept = this.#kept.find(({ request }) => request.id === id);
    if (!kept) return undefined;
    const { request, requestHeaders, requestBody, responseHeaders, responseBody } = kept;
    if (request.operation === undefined)
      return { ...request, requestContent: undefined, responseContent: undefined };
    return {
      ...request,
      requestContent: contentOf(requestHeaders, requestBody),
      responseContent: contentOf(responseHeaders, responseBody),
    };
  }

  subscribe(listener: (request: RecordedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.#kept = [];
    this.#bytes = 0;
  }

  #add(
    context: RequestContext,
    response: ApiResponse,
    { verdict, body }: { readonly verdict: Verdict; readonly body: ReadBody },
  ): void {
    const { status, headers, errorCode, delivery } = response;
    this.#count += 1;
    const request: RecordedRequest = {
      id: this.#count,
      requestId: headers["X-Request-Id"] ?? context.requestId,
      time: new Date(context.arrivedAtMs).toISOString(),
      method: context.method,
      path: shownPath(context),
      operation: operationOf(context),
      status: delivery?.kind === "reset" ? 0 : status,
      errorCode,
      durationMs: Math.round((performance.now() - context.startedMs) * 10) / 10,
      userId: context.caller?.userId,
      fault: this.#faults.get(context),
      request: verdict,
      response: this.#verdicts.get(response) ?? this.#checkResponse(context, response),
    };
    const kept = {
      request,
      requestHeaders: shownHeaders((name) => context.header(name)),
      requestBody: body instanceof Uint8Array ? startOf(body) : undefined,
      responseHeaders: headers,
      responseBody: startOf(response.body),
    };
    this.#kept.push(kept);
    this.#bytes += sizeOf(kept);
    while (this.#kept.length > MAX_REQUESTS || this.#bytes > MAX_BYTES) {
      const oldest = this.#kept.shift();
      this.#bytes -= oldest ? sizeOf(oldest) : 0;
    }
    for (const listener of this.#listeners) {
      try {
        listener(request);
      } catch (error) {
        this.#options.onError(error, request.requestId);
      }
    }
  }

  /** Reads the input of the operation as the API does, with the body that the API has read. */
  #checkRequest(context: RequestContext, body: () => ReadBody): MaybePromise<Verdict> {
    const { route, query, hasBody } = context;
    const operation = operationOf(context) && route?.operation;
    if (!operation) return { kind: "unchecked", reason: "no operation" };
    const bytes = body();
    if (hasBody && bytes === "unread")
      return { kind: "unchecked", reason: "it was answered before its body was read" };
    const source: InputSource = {
      query,
      route,
      hasBody,
      isReadingBody: false,
      header: (name) => context.header(name),
      readBody: () => (bytes === "broken" ? Promise.reject(new Error("broken")) : tooLarge(bytes)),
    };
    try {
      const input = readInput(operation, source, this.#options.maxBodyBytes);
      return input instanceof Promise ? input.then(() => VALID, verdictOf) : VALID;
    } catch (error) {
      return verdictOf(error);
    }
  }

  #checkResponse(context: RequestContext, response: ApiResponse): Verdict {
    const { checkResponse } = this.#options;
    if (!checkResponse) return { kind: "unchecked", reason: "answers are not checked (validateResponses)" };
    return checkResponse(context, response);
  }
}

const VALID: Verdict = { kind: "valid" };

function verdictOf(error: unknown): Verdict {
  if (error instanceof ApiFailure) return { kind: "invalid", problem: withoutSecrets(error.failure.message) };
  return { kind: "unchecked", reason: `the check has failed: ${String(error)}` };
}

function operationOf({ method, route }: RequestContext): OperationId | undefined {
  return method === "OPTIONS" ? undefined : route?.operation?.id;
}

/** Codes and tickets of a sign-in are in queries. */
function shownPath({ path, query, route }: RequestContext): string {
  return withoutSecrets(query === "" || !route ? path : `${path}?${query}`);
}

/** What was read of a body; `undefined` if it was larger than the API takes. */
type ReadBody = Uint8Array | "unread" | "broken" | undefined;

function tooLarge(bytes: ReadBody): Uint8Array | undefined {
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** Remembers the body of a request once the API reads it, which can be done only once. */
function rememberBody(request: RequestContext): () => ReadBody {
  let body: ReadBody = "unread";
  if (!request.hasBody || !request.route) return () => body;
  const readBody = request.readBody.bind(request);
  request.readBody = (maxBytes) => {
    body = "broken";
    return chain(readBody(maxBytes), (bytes) => {
      body = bytes;
      return bytes;
    });
  };
  return () => body;
}

/** A copy, since the memory of a large answer is freed when it is sent. */
function startOf(body: Uint8Array): Body {
  return { start: body.slice(0, MAX_BODY_BYTES), bytes: body.byteLength };
}

function sizeOf({ requestBody, responseBody }: Kept): number {
  return (requestBody?.start.byteLength ?? 0) + responseBody.start.byteLength;
}

const decoder = new TextDecoder();

function contentOf(headers: Readonly<Record<string, string>>, body: Body | undefined): RecordedContent {
  const shown = Object.entries(headers).map(([name, value]) => [name, withoutSecrets(value)]);
  return {
    headers: Object.fromEntries(shown),
    body: body && body.bytes > 0 ? withoutSecrets(decoder.decode(body.start)) : undefined,
    bytes: body?.bytes ?? 0,
  };
}
