import type { MaybePromise } from "../maybe-promise.ts";

/** An application that users sign in to with OAuth: what `client_id` names. */
export interface OAuthClient {
  /** `amzn1.application-oa2-client.` and 32 hexadecimal digits. */
  readonly clientId: string;
  readonly name: string;
  /** Where the authorization server may send a user back to. */
  readonly redirectUris: readonly string[];
  /** A hash of the client secret; `null` for an application that can't keep one, such as a web page. */
  readonly secretHash: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the client is in force. */
  readonly revokedAt: string | null;
}

/** The applications that users sign in to. */
export interface ClientStore {
  /** Returns revoked clients too: the caller checks `revokedAt`. */
  get(clientId: string): MaybePromise<OAuthClient | undefined>;
  /** Up to `limit`, oldest first, starting after `after` if given. */
  list(limit: number, after?: OAuthClient): MaybePromise<readonly OAuthClient[]>;
  /** Adds or replaces the client of that id. */
  put(client: OAuthClient): MaybePromise<void>;
}
