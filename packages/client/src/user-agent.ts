declare const GATEFOLD_CLIENT_VERSION: string | undefined;

/** The version of this package. The build puts it in; source that runs as it is has none. */
export const VERSION: string =
  typeof GATEFOLD_CLIENT_VERSION === "string" ? GATEFOLD_CLIENT_VERSION : "0.0.0-source";

/**
 * How the client names itself in `User-Agent`; `undefined` in browsers, which have a name of their own and all begin it
 * with "Mozilla". There the header would be one more that the API's CORS rules must allow, and nobody outside knows
 * whether Amazon's do.
 */
export function userAgent(): string | undefined {
  return /^Moz/.test(globalThis.navigator?.userAgent) ? undefined : `gatefold-client/${VERSION}`;
}
