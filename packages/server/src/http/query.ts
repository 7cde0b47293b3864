import { ApiFailure, quote } from "./failure.ts";

/** Query parameters by name, each value still percent-encoded. */
export type Query = ReadonlyMap<string, readonly string[]>;

const NOTHING: Query = new Map();

/** Splits a query string. Values stay encoded, so that a fault can be told with the parameter's name. */
export function parseQuery(query: string): Query {
  if (query === "") return NOTHING;
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals), "The name of a query parameter");
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return values;
}

/**
 * Undoes percent-encoding.
 *
 * @param what begins the sentence that says what is wrong
 * @throws ApiFailure BAD_REQUEST
 */
export function decode(text: string, what: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    throw new ApiFailure({
      code: "BAD_REQUEST",
      message: `${what} has broken percent-encoding: ${quote(text)}.`,
    });
  }
}
