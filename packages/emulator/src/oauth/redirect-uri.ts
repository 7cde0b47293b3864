import { isLoopbackName } from "@gatefold/server/extend";

/** Where an application in development may be sent back to: this machine, on any port and any path. */
export const LOOPBACK_REDIRECTS: readonly string[] = ["http://127.0.0.1", "http://localhost"];

/** The characters of RFC 3986 without `#`: nothing that a header field or a page could take amiss. */
const URI = /^[a-z][a-z0-9+.-]*:[\w\-.~:/?[\]@!$&'()*+,;=%]+$/i;

/**
 * What is wrong with a URI that a client wants to register, as the second half of "redirect URI …"; `undefined`
 * if it is fine: `https`, `http` on loopback, or the private scheme of an app, such as `com.example.app:/back`.
 */
export function redirectUriProblem(uri: string): string | undefined {
  const url = URI.test(uri) && URL.canParse(uri) ? new URL(uri) : undefined;
  if (!url) return "is not an absolute URI without fragment";
  if (url.username !== "" || url.password !== "") return "has a user name or a password";
  if (url.protocol === "https:") return undefined;
  if (url.protocol === "http:") {
    return isLoopbackName(url.hostname) ? undefined : "must begin with https://, unless it is on loopback";
  }
  // RFC 8252, section 7.1: the name of a domain, backwards. It keeps javascript: and data: out too.
  return url.protocol.includes(".") ? undefined : "must have https, or a private scheme with a dot";
}

/**
 * Whether an authorize request may name `asked`: it must equal a registered URI to the character. A registered
 * URI on loopback stands for every port (RFC 8252, section 7.3), and one that is nothing but an origin, such as
 * `http://127.0.0.1`, for every path as well.
 */
export function isRegisteredRedirect(asked: string, registered: readonly string[]): boolean {
  if (redirectUriProblem(asked) !== undefined) return false;
  return registered.some((known) => known === asked || isSameLoopback(asked, known));
}

function isSameLoopback(asked: string, known: string): boolean {
  const [askedHost, askedRest] = splitLoopback(asked);
  const [knownHost, knownRest] = splitLoopback(known);
  if (askedHost === undefined || askedHost !== knownHost) return false;
  return knownRest === "" || askedRest === knownRest;
}

/** Host, and what follows the port, of an `http` URI on loopback; as text, so that nothing is normalised. */
function splitLoopback(uri: string): [host: string, rest: string] | [] {
  const [, host = "", rest = ""] = /^http:\/\/(\[[^\]]*\]|[^:/?[\]]+)(?::\d+)?((?:[/?].*)?)$/.exec(uri) ?? [];
  return isLoopbackName(host) ? [host, rest] : [];
}

/** The URI with parameters added to those that it has (RFC 6749, section 4.1.2). */
export function withParameters(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const separator = !uri.includes("?") ? "?" : /[?&]$/.test(uri) ? "" : "&";
  return `${uri}${separator}${pairs.join("&")}`;
}
