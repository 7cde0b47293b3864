import { systemClock } from "../clock.ts";
import { isObject } from "../read-answer.ts";
import type { WebSignal } from "../web.ts";
import { type Endpoints, endpointsOf } from "./endpoints.ts";
import type { SessionOptions } from "./session-options.ts";
import { SignInError } from "./sign-in-error.ts";
import { parseJson, type Tokens } from "./tokens.ts";
import { within } from "./within.ts";

/** Values of a form or a query by their names. */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** The authorization server, as the client of a session sees it. All its calls reject with a `SignInError`. */
export interface AuthorizationServer {
  readonly endpoints: Endpoints;
  /** Calls an endpoint, and gives the object that it answers with. */
  post(endpoint: keyof Endpoints, values: FormValues, signal?: WebSignal): Promise<Record<string, unknown>>;
  /** Asks for tokens. */
  requestTokens(values: FormValues, signal?: WebSignal): Promise<Tokens>;
}

/** Short values are words of OAuth, not secrets. */
const SECRET_CHARACTERS = 16;

const FORM = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };

/** Encodes a form or a query without what is undefined. */
export function encodeForm(values: FormValues): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) form.set(name, value);
  return form;
}

/**
 * Takes a text out of an answer.
 *
 * @throws SignInError if it is missing
 */
export function textOf(answer: Record<string, unknown>, name: string): string {
  const value = answer[name];
  if (typeof value === "string") return value;
  throw new SignInError("INVALID_ANSWER", `there is no ${name} in the answer`);
}

/** Connects to the authorization server. */
export function authorizationServer(options: SessionOptions): AuthorizationServer {
  const { clientId, clientSecret, region = "NA", baseUrl, timeoutMs = 10_000, clock = systemClock } = options;
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const endpoints = { ...endpointsOf(region, baseUrl), ...options.endpoints };
  const server: AuthorizationServer = {
    endpoints,
    async post(endpoint, values, signal) {
      const url = endpoints[endpoint];
      const body = encodeForm({ ...values, client_id: clientId, client_secret: clientSecret });
      const fail = (code: string, description: string, cause?: unknown) => {
        // Servers like to repeat what they refuse.
        for (const value of body.values())
          if (value.length >= SECRET_CHARACTERS) description = description.replaceAll(value, "…");
        return new SignInError(code, description, cause);
      };
      const [response, text] = await within({ clock, signal, timeoutMs }, async (signal) => {
        try {
          const response = await fetch(url, {
            method: "POST",
            headers: FORM,
            body: body.toString(),
            signal,
            redirect: "manual",
          });
          return [response, await response.text()] as const;
        } catch (cause) {
          throw fail("NETWORK", `POST ${url}: ${cause}`, cause);
        }
      });
      const answer = parseJson(text);
      if (isObject(answer) && typeof answer.error === "string")
        throw fail(answer.error, `${answer.error_description ?? ""}`);
      if (response.ok && isObject(answer)) return answer;
      // A revocation is answered with nothing. https://www.rfc-editor.org/rfc/rfc7009#section-2.2
      if (response.ok && !text) return {};
      // Without the start of the body: half an answer may hold a whole token.
      throw fail("INVALID_ANSWER", `POST ${url} answered ${response.status} without JSON`);
    },
    async requestTokens(values, signal) {
      const askedAtMs = clock.now();
      const answer = await server.post("tokenUrl", values, signal);
      const { expires_in: seconds, refresh_token: rotated } = answer;
      return {
        accessToken: textOf(answer, "access_token"),
        refreshToken: typeof rotated === "string" ? rotated : values.refresh_token,
        // An hour is what the documentation says.
        expiresAtMs: askedAtMs + (Number(seconds) || 3600) * 1000,
      };
    },
  };
  return server;
}
