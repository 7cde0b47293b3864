import { scopes } from "@gatefold/server/extend";
import { OAuthError, type Parameters, show } from "./http.ts";

/** A scope with what it lets an application do. */
export interface ScopeInfo {
  readonly name: string;
  readonly description: string;
}

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(Object.entries(scopes));

/** Every scope that can be granted: those of the specification. */
export const GRANTABLE_SCOPES: readonly string[] = [...DESCRIPTIONS.keys()];

/** The scopes of that list with their descriptions. */
export function describeScopes(names: readonly string[]): readonly ScopeInfo[] {
  return names.map((name) => ({ name, description: DESCRIPTIONS.get(name) ?? "" }));
}

/**
 * Reads `scope`: names separated by spaces.
 *
 * @throws OAuthError invalid_scope that names the one that is unknown
 */
export function readScopes(parameters: Parameters): readonly string[] {
  const names = splitScopes(parameters.optional("scope") ?? "");
  if (names.length === 0) {
    throw new OAuthError("invalid_scope", `scope is missing; it can hold ${GRANTABLE_SCOPES.join(" ")}.`);
  }
  const unknown = names.find((name) => !DESCRIPTIONS.has(name));
  if (unknown === undefined) return names;
  throw new OAuthError(
    "invalid_scope",
    `scope names ${show(unknown)}, which there is not; there are ${GRANTABLE_SCOPES.join(", ")}.`,
  );
}

/** The names in a `scope` parameter, each once. */
export function splitScopes(text: string): readonly string[] {
  return [...new Set(text.split(" ").filter(Boolean))];
}
