import type { SpecDocument } from "../spec/document.ts";
import type { Operation } from "./operations.ts";

/** A server of the specification with the defaults of its variables filled in. */
export interface Server {
  readonly url: string;
  readonly description: string;
}

/** An address that a sign-in talks to. */
export interface OauthAddress {
  readonly purpose: string;
  readonly url: string;
}

/** A scope and what it allows. */
export interface Scope {
  readonly name: string;
  readonly meaning: string;
}

/** The servers of the specification. */
export function listServers(document: SpecDocument): Server[] {
  return document.servers.map(({ url, variables, description }) => ({
    description,
    url: Object.entries(variables).reduce(
      (text, [name, variable]) => text.replaceAll(`{${name}}`, variable.default),
      url,
    ),
  }));
}

/**
 * Base URL of a Gatefold server on the reader's own machine.
 *
 * @throws {Error} when the specification lists no such server.
 */
export function localServerUrl(document: SpecDocument): string {
  const local = listServers(document).find(({ url }) => new URL(url).hostname === "127.0.0.1");
  if (local === undefined) throw new Error("The specification lists no server on 127.0.0.1.");
  return local.url;
}

/** The addresses of all OAuth flows of the specification, each once. */
export function oauthAddresses(document: SpecDocument): OauthAddress[] {
  const addresses = oauthFlows(document).flatMap(({ authorizationUrl, tokenUrl, refreshUrl }) => [
    ...(authorizationUrl === undefined ? [] : [{ purpose: "Authorize", url: authorizationUrl }]),
    ...(tokenUrl === undefined ? [] : [{ purpose: "Token", url: tokenUrl }]),
    ...(refreshUrl === undefined || refreshUrl === tokenUrl ? [] : [{ purpose: "Refresh", url: refreshUrl }]),
  ]);
  return [...new Map(addresses.map((address) => [address.url, address])).values()];
}

/** The sets of scopes that allow a call. Any one of the sets is enough. */
export function scopeAlternatives(document: SpecDocument, operation: Operation): Scope[][] {
  const meanings = scopeMeanings(document);
  return (operation.security ?? []).map((requirement) =>
    Object.values(requirement)
      .flat()
      .map((name) => ({ name, meaning: meanings.get(name) ?? "" })),
  );
}

/** Every scope that the specification knows, with what it allows. */
export function scopeMeanings(document: SpecDocument): Map<string, string> {
  return new Map(oauthFlows(document).flatMap((flow) => Object.entries(flow.scopes)));
}

/** The operations for which a scope alone is enough. */
export function operationsWithScope(operations: readonly Operation[], scope: string): Operation[] {
  return operations.filter((operation) =>
    (operation.security ?? []).some((requirement) => {
      const scopes = Object.values(requirement).flat();
      return scopes.length === 1 && scopes[0] === scope;
    }),
  );
}

function oauthFlows(document: SpecDocument) {
  return Object.values(document.components.securitySchemes).flatMap((scheme) =>
    scheme.type === "oauth2" ? Object.values(scheme.flows) : [],
  );
}
