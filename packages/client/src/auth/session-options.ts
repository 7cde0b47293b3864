import type { Clock } from "../clock.ts";
import type { Scope } from "../generated/operations.ts";
import type { Fetch } from "../web.ts";
import type { Endpoints, Region } from "./authorization-server.ts";
import type { TokenStorage } from "./token-storage.ts";

/** `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 calls `Uint8Array`. */
type Bytes = ReturnType<typeof Uint8Array.of>;

/** The part of Web Crypto that sessions use. */
export interface WebCrypto {
  /** Fills the array with random bytes. */
  getRandomValues(array: Bytes): unknown;
  /** Its `digest` hashes with SHA-256. */
  readonly subtle: { digest(algorithm: "SHA-256", data: Bytes): Promise<ArrayBuffer> };
}

/** A scope of the API, or `profile`, Amazon's own scope for the user's name and e-mail address. */
export type SignInScope = Scope | "profile";

/** Options of a session: the application, its scopes, the authorization server, and where tokens are stored. */
export interface SessionOptions {
  /** Client id of the security profile, `amzn1.application-oa2-client.…`. It is not the value of `x-api-key`. */
  readonly clientId: string;
  /** Client secret of the security profile. Only for servers: in a page or an app, anyone can read it. */
  readonly clientSecret?: string | undefined;
  /** The scopes that the user is asked to grant, such as `music::catalog`. */
  readonly scopes: readonly SignInScope[];
  /**
   * Where the user returns to after signing in: one of the profile's allowed return URLs. A device needs none. Without
   * one, the type of the session has no `signInUrl`, and calling it rejects with a `TypeError`.
   */
  readonly redirectUri?: string | undefined;
  /**
   * The region of the user's account.
   *
   * @default "NA"
   */
  readonly region?: Region | undefined;
  /**
   * The URL of a server that has all endpoints of Login with Amazon, such as the one that `gatefold-emulator start`
   * prints.
   */
  readonly baseUrl?: string | undefined;
  /** Endpoints that differ from those of the region or of `baseUrl`. */
  readonly endpoints?: Partial<Endpoints> | undefined;
  /** Stores the tokens, and pending sign-ins while the user is on Amazon's pages. */
  readonly storage: TokenStorage;
  /**
   * Name of the session in the storage. A server that keeps sessions of several users in one storage gives each its own.
   *
   * @default "gatefold:" followed by the client id
   */
  readonly key?: string | undefined;
  /**
   * How long before its expiry a token is refreshed, in milliseconds, but at most a quarter of its lifetime.
   *
   * @default 60000
   */
  readonly refreshAheadMs?: number | undefined;
  /**
   * How long a request to the authorization server may take, including retries, in milliseconds.
   *
   * @default 10000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long to wait for another tab or process that holds the lock of the session, in milliseconds. Then calls reject
   * with `LOCK_TIMEOUT`. A lock of {@link leaseLock} is free 15 seconds after its holder has crashed.
   *
   * @default 20000
   */
  readonly lockTimeoutMs?: number | undefined;
  /**
   * Sends requests.
   *
   * @default the platform's `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Tells the time and waits.
   *
   * @default the platform's
   */
  readonly clock?: Clock | undefined;
  /**
   * Makes random values and digests.
   *
   * @default the platform's `crypto`
   */
  readonly crypto?: WebCrypto | undefined;
}

/** The options that have a default. */
type WithDefault =
  | ("region" | "key" | "refreshAheadMs" | "timeoutMs" | "lockTimeoutMs")
  | ("fetch" | "clock" | "crypto");

/** The options of a session, with the defaults. */
export type SessionSettings = SessionOptions & {
  readonly [Name in WithDefault]-?: NonNullable<SessionOptions[Name]>;
};
