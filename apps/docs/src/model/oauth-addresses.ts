import type { SpecDocument } from "../spec/document.ts";

/** An address that a sign-in talks to. */
export interface OauthAddress {
  readonly purpose: string;
  readonly url: string;
}

/** The addresses of all OAuth flows of the specification, each once. */
export function oauthAddresses(document: SpecDocument): OauthAddress[] {
  const addresses = Object.values(document.components.securitySchemes)
    .flatMap((scheme) => (scheme.type === "oauth2" ? Object.values(scheme.flows) : []))
    .flatMap(({ authorizationUrl, tokenUrl, refreshUrl }) => [
      ...(authorizationUrl === undefined ? [] : [{ purpose: "Authorize", url: authorizationUrl }]),
      ...(tokenUrl === undefined ? [] : [{ purpose: "Token", url: tokenUrl }]),
      ...(refreshUrl === undefined || refreshUrl === tokenUrl
        ? []
        : [{ purpose: "Refresh", url: refreshUrl }]),
    ]);
  return [...new Map(addresses.map((address) => [address.url, address])).values()];
}
