import type { Grant, OAuthClient, SecurityProfile, User } from "../store.ts";
import type { Value } from "./values.ts";

/** The values of the statement of the same name. */
export function putSecurityProfile(profile: SecurityProfile): readonly Value[] {
  return [profile.apiKey, profile.name, profile.createdAt, profile.revokedAt];
}

/** The values of the statement of the same name. */
export function putUser({ id, name, createdAt }: User): readonly Value[] {
  return [id, name, createdAt];
}

/** The values of the statement of the same name. */
export function putOAuthClient(client: OAuthClient): readonly Value[] {
  const { clientId, name, redirectUris, secretHash, createdAt, revokedAt } = client;
  return [clientId, name, redirectUris, secretHash, createdAt, revokedAt];
}

/** The values of the statement of the same name. */
export function putGrant({ id, value, expiresAtMs }: Grant): readonly Value[] {
  return [id, value, expiresAtMs];
}
