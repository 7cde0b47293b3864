import type { Clock } from "../clock.ts";
import { KNOWN_SCOPES } from "../generated/facade.ts";
import type { Scope } from "../generated/operations.ts";
import type { Fetch } from "../web.ts";
import type { Endpoints, Region } from "./endpoints.ts";
import type { TokenStorage } from "./token-storage.ts";

/** `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 calls `Uint8Array`. */
type Bytes = ReturnType<typeof Uint8Array.of>;

/** What is used of Web Crypto. */
export interface WebCrypto {
  getRandomValues(array: Bytes): unknown;
  readonly subtle: { digest(algorithm: "SHA-256", data: Bytes): Promise<ArrayBuffer> };
}

/** What a user can be asked for: the scopes of the API, and Amazon's own for the user's name and e-mail address. */
export type SignInScope = Scope | "profile";

/**
 * Checks what plain JavaScript may get wrong.
 *
 * @throws TypeError naming the scope that does not exist
 */
export function checkScopes(scopes: readonly SignInScope[]): void {
  for (const scope of scopes)
    if (![...KNOWN_SCOPES, "profile"].includes(scope)) throw new TypeError(`unknown scope ${scope}`);
}

/** Who signs in, where, and where tokens are kept. */
export interface SessionOptions {
  /** Client id of the security profile, `amzn1.application-oa2-client.…`. It is not the value of `x-api-key`. */
  readonly clientId: string;
  /** Client secret of the security profile. For servers only: everyone can read what is in a page or an app. */
  readonly clientSecret?: string | undefined;
  /** What the user is asked for, such as `music::catalog`. */
  readonly scopes: readonly SignInScope[];
  /**
   * Where the user comes back to: one of the profile's allowed return URLs. A device needs none; without one,
   * `signInUrl` is not there for TypeScript, and rejects with a `TypeError`.
   */
  readonly redirectUri?: string | undefined;
  /**
   * Where the user's account is kept.
   *
   * @default "NA"
   */
  readonly region?: Region | undefined;
  /** A server that has all endpoints of Login with Amazon, such as the one that `gatefold-emulator start` prints. */
  readonly baseUrl?: string | undefined;
  /** Endpoints that are elsewhere. */
  readonly endpoints?: Partial<Endpoints> | undefined;
  /** What keeps the tokens, and what a sign-in has to remember while the user is away. */
  readonly storage: TokenStorage;
  /**
   * Name of the session in the storage. A server that keeps sessions of several users in one storage gives each
   * its own.
   *
   * @default "gatefold:" and the client id
   */
  readonly key?: string | undefined;
  /**
   * How long before its end a token is refreshed, in milliseconds; at most a quarter of its life.
   *
   * @default 60000
   */
  readonly refreshAheadMs?: number | undefined;
  /**
   * How long a request to the authorization server may take, repetitions included, in milliseconds.
   *
   * @default 10000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long to wait for another tab or process that holds the lock of the session, in milliseconds. Then calls reject
   * with `LOCK_TIMEOUT`. A lease that nobody renews ends after 15 seconds.
   *
   * @default 20000
   */
  readonly lockTimeoutMs?: number | undefined;
  /**
   * What sends a request.
   *
   * @default the platform's `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /**
   * What time it is and how to wait.
   *
   * @default the platform's
   */
  readonly clock?: Clock | undefined;
  /**
   * What makes random values and digests.
   *
   * @default the platform's `crypto`
   */
  readonly crypto?: WebCrypto | undefined;
}
