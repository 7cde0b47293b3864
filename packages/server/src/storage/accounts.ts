import type { MaybePromise } from "../maybe-promise.ts";
import type { Grant } from "./grants.ts";

/** A registered application, which `x-api-key` identifies. */
export interface SecurityProfile {
  /** `amzn1.application.` and 32 hexadecimal digits. */
  readonly apiKey: string;
  /** The name of the application, for the owner of the server. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` if the profile is not revoked. */
  readonly revokedAt: string | null;
}

/** A user with a music account. */
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

/** The fields of a user that can be changed. Missing ones stay as they are. */
export type UserChange = Partial<Omit<StoredUser, "id" | "createdAt">>;

/**
 * Creates a user who may call, and whose profile and plays are private.
 *
 * @param createdAt ISO 8601, UTC
 */
export function newUser(id: string, name: string, createdAt: string): StoredUser {
  return { id, name, visibility: "PRIVATE", playbackVisibility: "PRIVATE", createdAt, disabledAt: null };
}

/** The credentials of a request. */
export interface IdentityQuery {
  /** The value of `x-api-key`. */
  readonly apiKey: string;
  /** The user that the token is for. */
  readonly userId: string;
  /** The id by which the token is revoked: that of its sign-in, or its own. */
  readonly tokenId: string;
}

/** What the store knows about a caller. */
export interface Identity {
  /** The application, if the key is known. */
  readonly profile: SecurityProfile | undefined;
  /** The user, if there is one with that id. */
  readonly user: StoredUser | undefined;
  /** Whether there is a grant of {@link revocationId} for the token. */
  readonly isTokenRevoked: boolean;
}

/** The applications and users that may call, and the installation's secrets. */
export interface AccountStore {
  /** Returns profile, user and revocation in one call, because most requests of a new caller need all three. */
  identify(query: IdentityQuery): MaybePromise<Identity>;

  /** Returns revoked profiles too: the caller checks `revokedAt`. */
  getProfile(apiKey: string): MaybePromise<SecurityProfile | undefined>;
  /** Returns up to `limit`, oldest first, starting after `after` if given. */
  listProfiles(limit: number, after?: SecurityProfile): MaybePromise<readonly SecurityProfile[]>;
  /** Adds the profile, or replaces the one with that key. */
  putProfile(profile: SecurityProfile): MaybePromise<void>;

  /** Returns disabled users too: the caller checks `disabledAt`. */
  getUser(id: string): MaybePromise<StoredUser | undefined>;
  /** Returns up to `limit`, oldest first, starting after `after` if given. */
  listUsers(limit: number, after?: StoredUser): MaybePromise<readonly StoredUser[]>;
  /** Adds the user, unless there is one with that id already. */
  addUser(user: StoredUser): MaybePromise<void>;
  /** Adds the user, or replaces the one with that id. */
  putUser(user: StoredUser): MaybePromise<void>;
  /**
   * Changes the given fields of a user, and keeps concurrent changes of other fields. Returns `undefined` if there is no
   * such user.
   */
  changeUser(id: string, change: UserChange): MaybePromise<StoredUser | undefined>;

  /** Returns a small secret of the installation, such as a signing key. */
  getSecret(name: string): MaybePromise<Uint8Array | undefined>;
  /** Stores `value` unless there is a secret with that name already, and returns the stored one. */
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
