import { redirectOf } from "../read-answer.ts";
import { readRetryAfter } from "../retry.ts";
import type { FetchResponse, WebSignal } from "../web.ts";
import { withoutNull } from "../options.ts";
import type { SessionSettings } from "./session-options.ts";
import { parseJson, type Tokens } from "./session-store.ts";
import { SignInError, withLimits } from "./sign-in-error.ts";

/** Values of a form or a query, by name. */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** Calls to the authorization server. They reject with a `SignInError`. */
export interface AuthorizationServer {
  /** The addresses of the endpoints. */
  readonly endpoints: Endpoints;
  /**
   * Calls an endpoint, and returns the JSON object of the answer.
   *
   * @param mayRepeat called before each retry, which doesn't happen if it returns `false`. A call is retried up to two
   * times within `timeoutMs`, if there was no answer, a 429, or a status of 500 or above. Without it, there are no
   * retries
   */
  post(
    endpoint: keyof Endpoints,
    values: FormValues,
    signal?: WebSignal,
    mayRepeat?: () => Promise<boolean>,
  ): Promise<Record<string, unknown>>;
  /** Requests tokens. */
  requestTokens(values: FormValues, signal?: WebSignal, mayRepeat?: () => Promise<boolean>): Promise<Tokens>;
}

/**
 * Takes a text out of an answer.
 *
 * @throws SignInError if it is missing
 */
export function textOf(answer: Record<string, unknown>, name: string): string {
  const value = answer[name];
  if (typeof value === "string") return value;
  throw new SignInError("INVALID_ANSWER", `answered without ${name}`);
}

/** Reads a number of seconds, which may be a string, and returns milliseconds. Anything else counts as missing. */
export function readSeconds(value: unknown, defaultSeconds: number): number {
  const ms = Number.parseFloat(`${value}`) * 1000;
  return ms >= 0 && ms < Infinity ? ms : defaultSeconds * 1000;
}

/** The region of the user's Amazon account: North America, Europe (with India), or the Far East. */
export type Region = "NA" | "EU" | "FE";

/** The endpoints of Login with Amazon. */
export interface Endpoints {
  /** The page on which the user signs in and consents. */
  readonly authorizeUrl: string;
  /** Exchanges codes and refresh tokens for access tokens. */
  readonly tokenUrl: string;
  /** Issues codes for devices. */
  readonly deviceUrl: string;
  /** Revokes tokens. */
  readonly revokeUrl: string;
}

const HOSTS = {
  NA: ["www.", "com"],
  EU: ["eu.account.", "co.uk"],
  FE: ["apac.account.", "co.jp"],
} as const;

/** Connects to the authorization server. */
export function authorizationServer(options: SessionSettings): AuthorizationServer {
  const { clientId, clientSecret, region, baseUrl, timeoutMs, clock, fetch } = options;
  // The base URL is taken as the server prints it, with the version of the API at its end.
  const origin = baseUrl && new URL(baseUrl).origin;
  const [pages, domain] = HOSTS[region];
  const api = `${origin ?? `https://api.amazon.${domain}`}/auth/o2/`;
  const endpoints = {
    authorizeUrl: `${origin ?? `https://${pages}amazon.com`}/ap/oa`,
    tokenUrl: `${api}token`,
    deviceUrl: `${api}create/codepair`,
    revokeUrl: `${api}token/revoke`,
    ...options.endpoints,
  };
  const post: AuthorizationServer["post"] = async (endpoint, values, signal, mayRepeat) => {
    const url = endpoints[endpoint];
    const form = withoutNull({ ...values, client_id: clientId, client_secret: clientSecret });
    const body = new URLSearchParams(form as Record<string, string>);
    const fail = (code: string, description: string, cause?: unknown) => {
      // Servers often repeat the refused values in their errors. Shorter ones are words of OAuth, not secrets.
      for (const value of body.values())
        if (value.length >= 16) description = description.replaceAll(value, "…");
      return new SignInError(code, description, cause);
    };
    const send = async (signal: AbortSignal): Promise<readonly [FetchResponse, string]> => {
      for (let left = mayRepeat ? 2 : 0; ; left--) {
        // Where the server does not say how long the pause should be.
        let waitMs = 500;
        try {
          // A redirect is not followed: the form holds secrets, and they are for this server alone.
          const response = await fetch(url, {
            method: "POST",
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: `${body}`,
            signal,
            redirect: "manual",
          });
          const text = await response.text();
          const { status, headers } = response;
          waitMs = readRetryAfter(headers) ?? waitMs;
          if (!left || (status < 500 && status !== 429) || waitMs > timeoutMs / 3) return [response, text];
        } catch (cause) {
          if (!left || signal.aborted) throw fail("NETWORK", `POST ${url}: ${cause}`, cause);
        }
        await clock.sleep(waitMs, signal);
        if (!(await mayRepeat?.())) throw fail("NETWORK", `POST ${url}`);
      }
    };
    const [response, text] = await withLimits({ clock, signal, timeoutMs }, send);
    const redirect = redirectOf(response, url);
    if (redirect) throw fail("REDIRECTED", `POST ${url}: a redirect to ${redirect}`);
    const json = parseJson(text);
    const answer: Record<string, unknown> = Object(json);
    if (typeof answer.error === "string") throw fail(answer.error, `${answer.error_description ?? ""}`);
    // A revocation is answered with nothing. https://www.rfc-editor.org/rfc/rfc7009#section-2.2
    if (response.ok && (answer === json || !text)) return answer;
    // The error does not show the body: half an answer may hold a whole token.
    throw fail("INVALID_ANSWER", `POST ${url}: ${response.status} without JSON`);
  };
  return {
    endpoints,
    post,
    async requestTokens(values, signal, mayRepeat) {
      const askedAtMs = clock.now();
      const answer = await post("tokenUrl", values, signal, mayRepeat);
      const rotated = answer.refresh_token;
      return {
        accessToken: textOf(answer, "access_token"),
        refreshToken: typeof rotated === "string" ? rotated : values.refresh_token,
        // Where the server doesn't say, it is an hour, as Amazon documents it.
        expiresAtMs: askedAtMs + readSeconds(answer.expires_in, 3600),
      };
    },
  };
}
