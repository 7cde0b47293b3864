import { type CallContext, callError } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import type { Hooks, RequestEvent } from "./hooks.ts";
import { interruptible, type Limits } from "./interruptible.ts";
import type { Operation } from "./operation.ts";
import { readAnswer } from "./read-answer.ts";
import type { Result } from "./result.ts";
import { readRetryAfter } from "./retry-after.ts";
import { TransportError } from "./transport-error.ts";
import type { Fetch, FetchInit, FetchResponse, WebResponse } from "./web.ts";

/** What sending a request takes. */
export interface Sender extends Hooks {
  readonly fetch: Fetch;
}

/** A request with nothing left to decide. */
export interface AttemptRequest {
  readonly operation: Pick<Operation, "noContent">;
  readonly event: RequestEvent;
  readonly init: Pick<FetchInit, "method" | "headers" | "body">;
  /** Of which the time is counted from the last byte on. */
  readonly limits: Limits & { readonly clock: Clock; readonly signal: AbortSignal };
}

/** What came of a request: what the API answered, or why it did not. */
export type Outcome<Data> = Result<Data> | { readonly data?: undefined; readonly error: TransportError };

/**
 * Sends a request once, and reads the response to its end. Rejects with the signal's reason when that comes first, and
 * with what a hook throws.
 */
export async function attempt<Data>(
  sender: Sender,
  context: CallContext,
  { operation, event, init, limits }: AttemptRequest,
): Promise<Outcome<Data>> {
  const { fetch } = sender;
  const { clock, signal } = limits;
  const { url } = event;
  if (signal.aborted) throw signal.reason;
  sender.onRequest?.(event);
  context.attempts++;
  context.response = context.retryAfterMs = undefined;
  let status: number | undefined;
  const startedMs = clock.now();
  try {
    return await interruptible(
      limits,
      async (signal, restart) => {
        const response = await fetch(url, { ...init, signal, redirect: "manual" });
        // A `fetch` that heeds no signal may come back when the next request is under way.
        if (signal.aborted) throw signal.reason;
        restart();
        // The platform's, or so alike that callers take it for one.
        context.response = response as WebResponse;
        status = response.status;
        context.retryAfterMs = readRetryAfter(response.headers);
        const redirect = redirectOf(response, url);
        if (redirect) throw callError(context, "REDIRECTED", `a redirect to ${redirect} is not followed`);
        const text = await textOf(response, restart);
        return readAnswer<Data>(context, response as WebResponse, text, operation.noContent);
      },
      (code, cause) => (code === "TIMEOUT" ? new Error(`no byte for ${limits.timeoutMs} ms`) : cause),
    );
  } catch (cause) {
    if (signal.aborted) throw cause;
    const isNamed = cause instanceof TransportError;
    return { error: isNamed ? cause : callError(context, "NETWORK", messageOf(cause), cause) };
  } finally {
    sender.onResponse?.({ ...event, status, durationMs: clock.now() - startedMs });
  }
}

/**
 * Where a redirect leads; `undefined` where there is none. None is followed, for it would take key, token and headers
 * along. A `fetch` that follows them all the same has sent them already: then another origin's answer is not taken at
 * least. Browsers show that there is a redirect, by the status 0, and not where it leads.
 */
export function redirectOf(
  { status, headers, redirected = true, url }: FetchResponse,
  requestUrl: string,
): string | undefined {
  if (status === 0 || (status >= 300 && status < 400)) return headers.get("location") ?? "another URL";
  return redirected && new URL(url, requestUrl).origin !== new URL(requestUrl).origin ? url : undefined;
}

/** Reads a body. Where its bytes can be seen coming, each of them counts as a sign of life. */
async function textOf(response: FetchResponse, onBytes: () => void): Promise<string> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = Object(response.body).getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  for (let text = ""; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onBytes();
    text += decoder.decode(value, { stream: true });
  }
}

/** Node says "fetch failed" and keeps the reason in the cause of it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
