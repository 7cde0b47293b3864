import { issueToken } from "./auth/issued-tokens.ts";
import { newApiKey } from "./domain/api-key.ts";
import { newUserId } from "./domain/user-id.ts";
import { operations } from "./generated/operations.ts";
import type { Service } from "./service.ts";
import { newUser, type SecurityProfile, type StoredUser } from "./storage/accounts.ts";

/** All scopes that any operation asks for, one spelling each. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set(Object.values(operations).flatMap(({ scopes }) => scopes[0] ?? [])),
];

/** Adds applications, users and tokens, for development and tests. */
export interface Provision {
  /** Registers an application, and returns its profile with the value for `x-api-key`. */
  addSecurityProfile(name?: string): Promise<SecurityProfile>;
  /** Adds a user with a music account. */
  addUser(name?: string): Promise<StoredUser>;
  /**
   * Signs an access token, which `gatefold tokens` lists and can revoke.
   *
   * @param request the user, the scopes, and the lifetime
   */
  issueToken(request: {
    /** The user that the token is for. */
    readonly userId: string;
    /**
     * The scopes of the token.
     *
     * @default all scopes of the API
     */
    readonly scopes?: readonly string[] | undefined;
    /**
     * How long the token is valid, in seconds.
     *
     * @default 3600
     */
    readonly expiresInSeconds?: number | undefined;
  }): Promise<string>;
}

/** How long an access token lives, as with Login with Amazon. */
export const TOKEN_LIFETIME_SECONDS = 3600;

/** Creates the functions that add applications, users and tokens to a service. */
export function createProvision({ store, tokens, clock }: Service): Provision {
  const createdAt = () => new Date(clock()).toISOString();
  return {
    async addSecurityProfile(name = "Development") {
      const profile = { apiKey: newApiKey(), name, createdAt: createdAt(), revokedAt: null };
      await store.accounts.putProfile(profile);
      return profile;
    },
    async addUser(name = "Developer") {
      const user = newUser(newUserId(), name, createdAt());
      await store.accounts.putUser(user);
      return user;
    },
    async issueToken({ userId, scopes = ALL_SCOPES, expiresInSeconds = TOKEN_LIFETIME_SECONDS }) {
      const request = { userId, scopes, expiresInSeconds };
      return (await issueToken({ store, service: tokens, clock }, request)).token;
    },
  };
}
