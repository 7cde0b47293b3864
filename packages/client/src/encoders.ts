import type { ParameterValues } from "./operation.ts";
import { type EncodedRequest, isScalar, userAgent } from "./request.ts";

/**
 * Writes some of the values of a call into its request. Operations import the encoders that they need, so that bundles
 * contain no others.
 *
 * @throws TypeError that names the value that can't be sent
 */
export type RequestEncoder = (values: ParameterValues, request: EncodedRequest) => void;

/** A query parameter that is neither a scalar nor a list separated by commas, or whose name is not an identifier. */
export interface QueryParameter {
  /** The property that holds its value. */
  readonly name: string;
  /** Its name in the URL. @default the name of the property */
  readonly as?: string;
  /** Whether each item of a list is sent as a pair of its own, as in `id=1&id=2`. */
  readonly explode?: true;
  /** What separates the items of a list. @default a comma */
  readonly separator?: " ";
}

/**
 * Sends parameters in the query. An empty list is sent as an empty value.
 *
 * @example
 * ```ts
 * import {
 *   cookieParameters,
 *   formBody,
 *   headerParameters,
 *   jsonBody,
 *   type Operation,
 *   queryParameters,
 * } from "@gatefold/client";
 *
 * const addNote: Operation = {
 *   id: "addNote",
 *   method: "POST",
 *   path: "/notes",
 *   query: [],
 *   encode: [
 *     queryParameters([{ name: "tags", explode: true }]),
 *     headerParameters({ idempotencyKey: "Idempotency-Key" }),
 *     cookieParameters({ theme: "theme" }),
 *     jsonBody,
 *   ],
 *   result: [],
 *   scopes: [],
 * };
 * const addNoteByForm: Operation = { ...addNote, encode: [formBody] };
 * console.log(addNote.id, addNoteByForm.path);
 * ```
 */
export function queryParameters(parameters: readonly QueryParameter[]): RequestEncoder {
  return (values, { query }) => {
    for (const { name, as = name, explode, separator } of parameters) {
      const value = values[name];
      if (value == null) continue;
      // Items are encoded, commas too, and what stands between them is not. A space would be encoded in both places.
      const pattern = !Array.isArray(value) || explode ? undefined : separator ? /^[^ ]+$/ : /./s;
      const items = [value].flat();
      if (!items.every((item) => isScalar(item, pattern)))
        throw new TypeError(`"${name}" can't be sent as the query parameter ${as}`);
      const key = `${encodeURIComponent(as)}=`;
      const texts = items.map((item) => encodeURIComponent(`${item}`));
      query.push(key + texts.join(explode ? `&${key}` : separator ? "%20" : ","));
    }
  };
}

/** Printable ASCII without spaces at either end, which no proxy and no runtime reads differently. */
const HEADER_TEXT = /^([!-~]([ -~]*[!-~])?)?$/;

/** The same as an item of a list. */
const HEADER_ITEM = /^(?=.)(?!.*,)[!-~]([ -~]*[!-~])?$/;

/**
 * Sends parameters as headers, lists separated by commas.
 *
 * @param names names of headers, by the properties that hold their values
 */
export function headerParameters(names: Readonly<Record<string, string>>): RequestEncoder {
  return (values, { headers }) => {
    for (const [property, name] of Object.entries(names)) {
      const value = values[property];
      if (value == null) continue;
      const items = [value].flat();
      const pattern = Array.isArray(value) ? HEADER_ITEM : HEADER_TEXT;
      if (!items.every((item) => isScalar(item, pattern)))
        throw new TypeError(`"${property}" must be printable ASCII to be sent as the header ${name}`);
      headers[name] = items.join();
    }
  };
}

/**
 * Sends parameters as cookies, percent-encoded, lists separated by commas. Fails in browsers, which only send the cookies
 * that they have stored.
 *
 * @param names names of cookies, by the properties that hold their values
 */
export function cookieParameters(names: Readonly<Record<string, string>>): RequestEncoder {
  return (values, { headers }) => {
    const cookies = Object.entries(names).flatMap(([property, name]) => {
      const value = values[property];
      if (value == null) return [];
      if (!userAgent()) throw new TypeError(`"${property}" is a cookie, and browsers send none for a page`);
      const items = [value].flat();
      if (!items.every((item) => isScalar(item)))
        throw new TypeError(`"${property}" can't be sent as the cookie ${name}`);
      return `${name}=${items.map((item) => encodeURIComponent(`${item}`)).join()}`;
    });
    if (cookies.length) headers["cookie"] = cookies.join("; ");
  };
}

/**
 * Sends the body as JSON. Fields that are `undefined` are left out. Values that JSON would silently drop or change are
 * refused: functions, symbols, NaN, infinite numbers, invalid dates, `undefined` in a list, sets, maps and binary data.
 * So are values that JSON can't represent: `bigint`, and objects that contain themselves.
 */
export const jsonBody: RequestEncoder = ({ body }, request) => {
  if (body == null) return;
  demandJson(body, "body", []);
  request.headers["content-type"] = "application/json";
  request.body = JSON.stringify(body);
};

/** @throws TypeError that names the first value which is no JSON */
function demandJson(given: unknown, name: string, above: readonly unknown[]): void {
  const fail = (problem: string) => {
    throw new TypeError(`"${name}" can't be sent as JSON: it is ${problem}`);
  };
  if (given instanceof Date && Number.isNaN(given.getTime())) fail("an invalid date");
  const value: unknown = typeof Object(given).toJSON === "function" ? Object(given).toJSON("") : given;
  if (typeof value === "number" && !Number.isFinite(value)) fail(`${value}`);
  if (/^(bigint|symbol|function|undefined)$/.test(typeof value)) fail(typeof value);
  if (typeof value !== "object" || value === null) return;
  if (above.includes(value)) fail("a part of itself");
  if (
    !Array.isArray(value) &&
    (Symbol.iterator in value || ArrayBuffer.isView(value) || "arrayBuffer" in value)
  )
    fail(`a ${value.constructor.name}`);
  for (const [field, item] of Object.entries(value))
    if (item !== undefined || Array.isArray(value)) demandJson(item, `${name}.${field}`, [...above, value]);
}

/**
 * Sends the body as a form, `application/x-www-form-urlencoded`: a pair for each item of a list, or one empty pair for an
 * empty list. Fields that are `null` or `undefined` are left out.
 */
export const formBody: RequestEncoder = ({ body }, request) => {
  if (body == null) return;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    const items = [value ?? []].flat();
    for (const item of Array.isArray(value) && !items.length ? [""] : items) {
      if (!isScalar(item)) throw new TypeError(`"body.${name}" can't be sent in a form`);
      form.append(name, `${item}`);
    }
  }
  request.headers["content-type"] = "application/x-www-form-urlencoded";
  request.body = form.toString();
};
