import { badRequest, quote } from "./failure.ts";

/** Values by name, each of them still percent-encoded. */
export type Query = ReadonlyMap<string, readonly string[]>;

/**
 * Splits a query string, or the body of a form, which has the same syntax. Values stay encoded, so that an error in one
 * can be reported with its name.
 *
 * @param what names a pair in errors, such as `query parameter`
 */
export function parseQuery(query: string, what = "query parameter"): Query {
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals), `The name of a ${what}`);
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return values;
}

/**
 * The values of cookies, still percent-encoded. Browsers send the most specific cookie of a name first, and that one
 * counts (RFC 6265, section 5.4).
 */
export function parseCookies(header: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, Math.max(equals, 0)).trim();
    if (name === "" || values.has(name)) continue;
    const value = pair.slice(equals + 1).trim();
    values.set(name, /^".*"$/.test(value) ? value.slice(1, -1) : value);
  }
  return values;
}

/**
 * Decodes percent-encoding.
 *
 * @param what the beginning of the error message
 * @throws ApiFailure BAD_REQUEST
 */
export function decode(text: string, what: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    throw badRequest(`${what} has broken percent-encoding: ${quote(text)}.`);
  }
}
