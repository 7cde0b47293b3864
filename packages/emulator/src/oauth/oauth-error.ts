/** The codes of RFC 6749, RFC 6750, RFC 7009 and RFC 8628 that are used here. */
export type OAuthErrorCode =
  | "access_denied"
  | "authorization_pending"
  | "expired_token"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "invalid_token"
  | "server_error"
  | "slow_down"
  | "temporarily_unavailable"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "unsupported_response_type";

/** What an {@link OAuthError} can say beyond its code and description. */
export interface OAuthErrorOptions {
  /** @default 401 for `invalid_client`, 500 for `server_error`, else 400 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the authorization server refuses. The message names the parameter at fault. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: OAuthErrorCode, description: string, options: OAuthErrorOptions = {}) {
    super(description);
    this.name = "OAuthError";
    this.code = code;
    this.status = options.status ?? STATUSES[code] ?? 400;
    this.headers = options.headers ?? {};
  }
}

const STATUSES: { readonly [Code in OAuthErrorCode]?: number } = { invalid_client: 401, server_error: 500 };

/** The refusal of a form at a listener that has no pages. */
export function pagesElsewhere(): OAuthError {
  return new OAuthError("invalid_request", "The pages of the sign-in are at another port; open them anew.", {
    status: 403,
  });
}

/**
 * A value of the caller's for a description: in single quotes, cut where it is long, and without what RFC 6749
 * (section 5.2) keeps out of `error_description`.
 */
export function show(value: string): string {
  const plain = value.replaceAll(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, "?");
  return `'${plain.length > 64 ? `${plain.slice(0, 64)}...` : plain}'`;
}
