import type { MaybePromise } from "../maybe-promise.ts";
import type { Grant } from "./grants.ts";

/** A registered application: what `x-api-key` names. */
export interface SecurityProfile {
  /** `amzn1.application.` and 32 hexadecimal digits. */
  readonly apiKey: string;
  /** What the owner of the server calls the application. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the profile is in force. */
  readonly revokedAt: string | null;
}

/** A person with a music account. */
export interface StoredUser {
  /** 26 lower-case letters and digits 2 to 7. */
  readonly id: string;
  /** The name that the profile shows. */
  readonly name: string;
  /** Whether everyone can see the profile, or only the user. */
  readonly visibility: "PUBLIC" | "PRIVATE";
  /** Whether everyone can see what the user plays, or only the user. */
  readonly playbackVisibility: "PUBLIC" | "PRIVATE";
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the user may call. */
  readonly disabledAt: string | null;
}

/** What may change of a user. What is missing stays as it is. */
export type UserChange = Partial<Omit<StoredUser, "id" | "createdAt">>;

/**
 * A user as they are added: nothing of them is public, and they may call.
 *
 * @param createdAt ISO 8601, UTC
 */
export function newUser(id: string, name: string, createdAt: string): StoredUser {
  return { id, name, visibility: "PRIVATE", playbackVisibility: "PRIVATE", createdAt, disabledAt: null };
}

/** What a request names as its caller. */
export interface IdentityQuery {
  /** The value of `x-api-key`. */
  readonly apiKey: string;
  /** The user that the token speaks for. */
  readonly userId: string;
  /** What a revocation of the token names. */
  readonly tokenId: string;
}

/** What the store knows about a caller. */
export interface Identity {
  /** The application, if the key is known. */
  readonly profile: SecurityProfile | undefined;
  /** The user, if there is one of that id. */
  readonly user: StoredUser | undefined;
  /** Whether there is a grant of {@link revocationId} for the token. */
  readonly isTokenRevoked: boolean;
}

/** The applications and users that may call, and the installation's secrets. */
export interface AccountStore {
  /** Profile, user and revocation in one call, because most requests of a new caller need all three. */
  identify(query: IdentityQuery): MaybePromise<Identity>;

  /** Returns revoked profiles too: the caller checks `revokedAt`. */
  getProfile(apiKey: string): MaybePromise<SecurityProfile | undefined>;
  /** Up to `limit`, oldest first, starting after `after` if given. */
  listProfiles(limit: number, after?: SecurityProfile): MaybePromise<readonly SecurityProfile[]>;
  /** Adds or replaces the profile of that key. */
  putProfile(profile: SecurityProfile): MaybePromise<void>;

  /** Returns disabled users too: the caller checks `disabledAt`. */
  getUser(id: string): MaybePromise<StoredUser | undefined>;
  /** Up to `limit`, oldest first, starting after `after` if given. */
  listUsers(limit: number, after?: StoredUser): MaybePromise<readonly StoredUser[]>;
  /** Adds the user, unless there is one of that id already. */
  addUser(user: StoredUser): MaybePromise<void>;
  /** Adds or replaces the user of that id. */
  putUser(user: StoredUser): MaybePromise<void>;
  /** Changes a user, and leaves alone what others change at the same time. Returns `undefined` if there is none. */
  changeUser(id: string, change: UserChange): MaybePromise<StoredUser | undefined>;

  /** A small secret of the installation, such as a signing key. */
  getSecret(name: string): MaybePromise<Uint8Array | undefined>;
  /** Stores `value` unless there is a secret of that name already, and returns the one that is stored. */
  initSecret(name: string, value: Uint8Array): MaybePromise<Uint8Array>;
}

/** The id of the grant that revokes a token, or all tokens of a sign-in. */
export function revocationId(tokenId: string): string {
  return `revoked:${tokenId}`;
}

/** The grant that does so, until the last of these tokens has expired, in milliseconds since 1970. */
export function revocation(tokenId: string, expiresAtMs: number): Grant {
  return { id: revocationId(tokenId), value: new TextEncoder().encode("true"), expiresAtMs };
}
