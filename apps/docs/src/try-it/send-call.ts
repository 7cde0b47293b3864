import type { Call } from "../call/call.ts";

/** An answer in the form that is shown. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body; JSON with line breaks. */
  readonly body: string;
  /** The body's value if it is JSON. */
  readonly json: unknown;
  readonly sizeBytes: number;
  /** From the call to the end of the answer. */
  readonly durationMs: number;
}

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/**
 * Sends a call, without its cookies: no page may set those of a request.
 *
 * @param send - the browser's `fetch`, or that of a server in the page
 * @throws {TypeError} when the base URL is none, or when the server can't be reached.
 */
export async function sendCall(
  baseUrl: string,
  { method, target, headers, body }: Call,
  send: (request: Request) => Promise<Response>,
): Promise<Answer> {
  const sent = headers.filter(([name]) => name !== "Cookie");
  const init = { method, headers: sent.map(([name, value]): [string, string] => [name, value]) };
  const url = new URL(baseUrl.replace(/\/+$/, "") + target);
  const start = performance.now();
  const response = await send(new Request(url, body === undefined ? init : { ...init, body }));
  const text = await response.text();
  const durationMs = performance.now() - start;
  const json = parsedJson(text);
  return {
    status: response.status,
    statusText: response.statusText || (STATUS_TEXTS[response.status] ?? ""),
    headers: [...response.headers],
    body: json === undefined ? text : JSON.stringify(json, null, 2),
    json,
    sizeBytes: new TextEncoder().encode(text).length,
    durationMs,
  };
}

/** The value of a JSON text; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path with dots, such as `data.user.libraryAlbums.pageInfo.token`; `undefined` where there is none. */
export function valueAtPath(root: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      root,
    );
}
