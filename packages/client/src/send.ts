import type { Carrier } from "./carrier.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { placeParameters } from "./parameters.ts";
import { readAnswer } from "./read-answer.ts";
import { requestHeaders } from "./request-headers.ts";
import type { Result } from "./result.ts";
import { TransportError, type TransportErrorCode } from "./transport-error.ts";
import type { Fetch, WebResponse } from "./web.ts";

/** What all calls of a transport share. */
export interface Connection {
  readonly carry: Carrier;
  readonly fetch: Fetch;
  readonly token: string | (() => string | Promise<string>);
  readonly headers: Readonly<Record<string, string>>;
}

/** One call, as far as it got. */
export interface Exchange {
  readonly operation: Operation;
  readonly values: ParameterValues;
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Ends with the template of the path until the request is built. */
  url: string;
  /** What it means if the next step throws. */
  failure: TransportErrorCode;
  secret?: string;
  response?: WebResponse;
}

/** Makes one call. Rejects with nothing but a `TransportError`. */
export async function send<Data>(
  connection: Connection,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<Result<Data>> {
  const answer = await exchangeAnswer(connection, exchange, signal).catch((cause: unknown) => {
    throw new TransportError(exchange.failure, problem(exchange, cause), { ...exchange, cause });
  });
  const result = readAnswer<Data>(answer);
  if (result) return result;
  const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  const lack = body ? "without the API's JSON" : "with an empty body";
  throw new TransportError("INVALID_ANSWER", `answered ${answer.response.status} ${lack}`, {
    ...exchange,
    body,
  });
}

async function exchangeAnswer(
  { carry, fetch, token, headers }: Connection,
  exchange: Exchange,
  signal: AbortSignal,
) {
  const { operation, values } = exchange;
  const parameters = placeParameters(operation, values);
  exchange.failure = "NO_TOKEN";
  exchange.secret = typeof token === "string" ? token : await token();
  exchange.failure = "INVALID_REQUEST";
  return carry({
    operation,
    parameters,
    headers: requestHeaders({ authorization: `Bearer ${exchange.secret}` }, headers, exchange.headers),
    signal,
    fetch: async (request) => {
      exchange.url = request.url;
      exchange.failure = "NETWORK";
      const response = await fetch(request);
      exchange.response = response;
      return response;
    },
  });
}

/** Node says "fetch failed" and keeps the reason in the cause of it. */
function problem({ failure }: Exchange, error: unknown): string {
  if (failure === "NO_TOKEN") return "the token function failed";
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
