import { type ApiRequest, isLoopbackName } from "@gatefold/server/extend";

/** Headers by which a proxy tells that a request came from elsewhere. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Why a request may not use the admin paths, as a sentence, or nothing.
 *
 * They ask for no key, so that a test can drive a server that it has just started. A web page must not: its
 * requests carry an `Origin` or `Sec-Fetch-Site` that the browser sets and the page can't change. A page whose
 * host name was made to lead to this machine (DNS rebinding) would pass as the same origin, so the host must be
 * a name of the loopback too, unless the server was told that it is in a test.
 *
 * @param anyHost whether the host may be any
 */
export function refusal(request: ApiRequest, anyHost: boolean): string | undefined {
  const host = hostOf(request);
  const origin = request.header("origin");
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return "Admin paths can't be called by a page of another origin.";
  }
  const site = request.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return "Admin paths can't be called by a page of another site.";
  }
  if (anyHost) return undefined;
  if (host === undefined || !isLoopbackName(host)) return "Admin paths can be called on the loopback only.";
  const proxied = FORWARDED.find((name) => request.header(name) !== undefined);
  return proxied && `Admin paths can't be called through a proxy, which the header ${proxied} tells of.`;
}

function hostOf(request: ApiRequest): string | undefined {
  if (request.origin === undefined) return request.header("host");
  return new URL(request.origin).host;
}
