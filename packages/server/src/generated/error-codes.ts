// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { KnownErrorCode } from "./contract.ts";
/** Every error code: its status, whether the same call can succeed later, when it is given, and what to do. */
export const errorCodes: {
  readonly [Code in KnownErrorCode]: {
    readonly status: number;
    readonly retryable: boolean;
    readonly when: string;
    readonly remedy: string;
  };
} = {
  BAD_REQUEST: {
    status: 400,
    retryable: false,
    when: "A parameter, or a field of the body, is missing, malformed, out of range, unknown or given twice, or the request has a body that the operation doesn't take.",
    remedy: "Fix the parameter or field that the message names.",
  },
  INVALID_AUTH_TYPE: {
    status: 401,
    retryable: false,
    when: "The Authorization header is missing or is not of type Bearer.",
    remedy: "Send the access token as a bearer token.",
  },
  INVALID_AUTH_TOKEN: {
    status: 401,
    retryable: false,
    when: "The bearer token is empty.",
    remedy: "Send the access token after the word Bearer.",
  },
  INVALID_ACCESS_TOKEN: {
    status: 401,
    retryable: false,
    when: "The access token is malformed, expired or revoked. Tokens live for one hour.",
    remedy: "Refresh the token and try once more. If that fails too, sign in again.",
  },
  NO_X_API_KEY: {
    status: 403,
    retryable: false,
    when: "The x-api-key header is missing.",
    remedy: "Send the id of your security profile in x-api-key.",
  },
  INVALID_CLIENT_ID: {
    status: 403,
    retryable: false,
    when: "The x-api-key is not a security profile with access to the API.",
    remedy: "Send the id of your security profile, not the client id of Login with Amazon.",
  },
  ACCESS_DENIED: {
    status: 403,
    retryable: false,
    when: "The access token lacks a scope that the call needs.",
    remedy: "Ask the user for the scope, and sign in again.",
  },
  AUTH_NO_MUSIC_ACCOUNT_FOUND: {
    status: 403,
    retryable: false,
    when: "The Amazon account has no Amazon Music account.",
    remedy: "Show the user the link in `url`, where they can get one.",
  },
  RESOURCE_NOT_FOUND: {
    status: 404,
    retryable: false,
    when: "The catalog has no such item, or the API has no such path.",
    remedy: "Check the id and the path.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retryable: false,
    when: "The path exists, but doesn't support this method.",
    remedy: "Use one of the methods in the Allow header.",
  },
  REQUEST_TIMEOUT: {
    status: 408,
    retryable: true,
    when: "The request did not arrive in time.",
    remedy: "Send it again.",
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    retryable: false,
    when: "The request body has more bytes than the server accepts.",
    remedy: "Send less at once.",
  },
  URI_TOO_LONG: {
    status: 414,
    retryable: false,
    when: "The path and query are longer than the server accepts.",
    remedy: "Ask for fewer ids at once.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retryable: false,
    when: "The request body has no Content-Type, or a type, charset or content encoding that the operation doesn't take.",
    remedy: "Send the body uncompressed, in UTF-8, with a Content-Type that the message names.",
  },
  THROTTLED: {
    status: 429,
    retryable: true,
    when: "Too many requests of this application or this user, or too many without a good key and token from this address.",
    remedy: "Wait as long as Retry-After says, or back off exponentially if it is missing, and try again.",
  },
  REQUEST_HEADER_FIELDS_TOO_LARGE: {
    status: 431,
    retryable: false,
    when: "The header fields are longer than the server accepts.",
    remedy: "Send fewer or shorter header fields.",
  },
  INTERNAL: {
    status: 500,
    retryable: true,
    when: "The service failed unexpectedly.",
    remedy: "Try again with exponential back-off. If it keeps failing, quote the reference to support.",
  },
  DEPENDENCY: {
    status: 500,
    retryable: true,
    when: "Something behind the service failed, such as its database.",
    remedy: "Try again with exponential back-off.",
  },
  OVERLOADED: {
    status: 503,
    retryable: true,
    when: "The server has as many requests under way, or as many connections, as it accepts.",
    remedy: "Wait as long as Retry-After says, and try again.",
  },
};
