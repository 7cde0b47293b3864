import type { HeaderValues } from "./generated/operations.ts";
import type { Operation, ParameterValues } from "./operation.ts";

/** The encoded values of a call: its URL, its header parameters and its body. */
export interface EncodedRequest {
  /** The URL. The query is appended after the last encoder. */
  url: string;
  /** Names and values, encoded: `limit=5`. */
  readonly query: string[];
  /** Headers of parameters, by name. */
  readonly headers: Record<string, string>;
  /** The encoded body; `null` for none. */
  body: string | null;
}

/**
 * Encodes the values of a call. Refuses what a URL would lose or turn into something else, and an id in the path that
 * doesn't look like one, unless it is known.
 *
 * @param known ids that the API itself returned
 * @throws TypeError naming the operation, the parameter and the value
 */
export function encodeRequest(
  baseUrl: string,
  operation: Operation,
  values: ParameterValues,
  known: ReadonlySet<unknown>,
): EncodedRequest {
  const encoded = (name: string, items: readonly unknown[], isGood: (item: unknown) => boolean) => {
    const bad = items.filter((item) => !isGood(item));
    if (bad.length) throw new TypeError(refusal(operation, name, bad));
    return items.map((item) => encodeURIComponent(`${item}`));
  };
  const path = operation.path.replace(/{(\w+)}/g, (_, name) => {
    // A path would lose these: an empty segment is another resource, and dots climb even when escaped.
    // https://url.spec.whatwg.org/#double-dot-path-segment
    const isSegment = (item: unknown) =>
      isId(operation, name, item, known) && !/^(\.|%2e){0,2}$/i.test(`${item}`);
    return encoded(name, [values[name]], isSegment)[0] ?? "";
  });
  const request: EncodedRequest = { url: baseUrl + path, query: [], headers: {}, body: null };
  for (const name of operation.query) {
    const value = values[name];
    // An empty list is sent as such: left out, a filter by nothing would answer everything. An empty item would be lost.
    const pattern = Array.isArray(value) ? /./s : undefined;
    // Commas in items are encoded, and those between them are not.
    if (value != null)
      request.query.push(`${name}=${encoded(name, [value].flat(), (item) => isScalar(item, pattern))}`);
  }
  for (const encode of operation.encode ?? []) encode(values, request);
  const { url, query } = request;
  // In full, for a page may give a base URL below its own address, which no other `fetch` knows.
  request.url = new URL(query.length ? `${url}?${query.join("&")}` : url, globalThis.location?.href).href;
  return request;
}

/** Whether a value can be sent as text, and its text matches a pattern. Half of a surrogate pair can't be encoded. */
export function isScalar(value: unknown, pattern: RegExp = /^/): value is string | number | boolean {
  return (
    (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) &&
    pattern.test(`${value}`) &&
    !/\p{Cs}/u.test(`${value}`)
  );
}

/** Whether a value looks as the specification says, or is an id that the API itself returned. */
export function isId(
  { patterns }: Operation,
  name: string,
  value: unknown,
  known: ReadonlySet<unknown>,
): boolean {
  return known.has(value) || isScalar(value, patterns?.[name]);
}

/** Why values of a parameter are refused. */
export function refusal({ id, patterns }: Operation, name: string, values: readonly unknown[]): string {
  const pattern = patterns?.[name];
  const expected = pattern ? ` that matches ${pattern.source}` : "";
  return `${id} needs "${name}"${expected}, and got ${values.map(shown).join(", ")}`;
}

function shown(value: unknown): string {
  // As JSON, which tells "1" from 1; numbers such as NaN have none.
  return String(typeof value === "string" ? JSON.stringify(value) : value).slice(0, 80);
}

/** The headers of a request by their names in lower case; later ones win. */
export function requestHeaders(...all: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of all.flatMap((some) => Object.entries(some ?? {}))) {
    if (value == null) continue;
    try {
      headers.set(name, value);
    } catch {
      // Without its cause, whose message would show the value: it may be a token.
      throw new TypeError(`the header "${name}" can't be sent`);
    }
  }
  return Object.fromEntries(headers);
}

declare const GATEFOLD_CLIENT_VERSION: string | undefined;

/** The version of this package. The build puts it in; source that runs as it is has none. */
export const VERSION: string =
  typeof GATEFOLD_CLIENT_VERSION === "string" ? GATEFOLD_CLIENT_VERSION : "0.0.0-source";

/**
 * How the client names itself in `User-Agent`; `undefined` in browsers, which have a name of their own and all begin it
 * with "Mozilla". There the header would be one more that the API's CORS rules must allow, and nobody outside knows
 * whether Amazon's do.
 */
export function userAgent(): string | undefined {
  return /^Moz/.test(globalThis.navigator?.userAgent) ? undefined : `gatefold-client/${VERSION}`;
}
