import type { RequestContext } from "@gatefold/server/extend";
import { OAuthError, show } from "./oauth-error.ts";

/** Most bytes of a form. A token has up to 2,048. */
const MAX_FORM_BYTES = 65_536;
const FORM_TYPE = "application/x-www-form-urlencoded";

/** What a query or a form says. */
export class Parameters {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  /**
   * The one value; `undefined` where there is none or an empty one, which RFC 6749 takes for the same.
   *
   * @throws OAuthError invalid_request when it is given more than once
   */
  optional(name: string): string | undefined {
    const values = this.#values.get(name) ?? [];
    if (values.length > 1) {
      throw new OAuthError(
        "invalid_request",
        `${name} is given ${values.length} times; it can be given once.`,
      );
    }
    return values[0] || undefined;
  }

  /**
   * The one value.
   *
   * @param hint what it must be, as a sentence
   * @throws OAuthError invalid_request
   */
  required(name: string, hint = ""): string {
    const value = this.optional(name);
    if (value !== undefined) return value;
    throw new OAuthError("invalid_request", `${name} is missing.${hint && ` ${hint}`}`);
  }

  /** All values, for what a form can hold several times. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/**
 * Reads a query, or a form, which has the same syntax.
 *
 * @throws OAuthError invalid_request
 */
export function parseParameters(text: string): Parameters {
  const values = new Map<string, string[]>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals), "The name of a parameter");
    const value = equals < 0 ? "" : decode(pair.slice(equals + 1), name);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return new Parameters(values);
}

/**
 * Reads the form in the body of a request.
 *
 * @throws OAuthError invalid_request
 */
export async function readForm(request: RequestContext): Promise<Parameters> {
  if (!request.hasBody) return new Parameters(new Map());
  const body = await Promise.resolve(request.readBody(MAX_FORM_BYTES)).catch(() => {
    throw new OAuthError("invalid_request", "The body did not arrive whole.");
  });
  if (body?.byteLength === 0) return new Parameters(new Map());
  const type = request.header("content-type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== FORM_TYPE) {
    throw new OAuthError("invalid_request", `The body must be ${FORM_TYPE}; Content-Type is ${show(type)}.`);
  }
  if (body) return parseParameters(utf8(body));
  throw new OAuthError("invalid_request", `The body has more than ${MAX_FORM_BYTES} bytes.`, { status: 413 });
}

/**
 * Reads the form of an endpoint that applications call. What is secret must not be in the URL, where it would end
 * up in logs.
 *
 * @throws OAuthError invalid_request
 */
export async function readBodyForm(request: RequestContext): Promise<Parameters> {
  if (request.query === "") return readForm(request);
  throw new OAuthError("invalid_request", "Parameters are in the URL; send them as a form in the body.");
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new OAuthError("invalid_request", "The body is not UTF-8.");
  }
}

function decode(text: string, name: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new OAuthError("invalid_request", `${name} has broken percent-encoding: ${show(text)}.`);
  }
}
