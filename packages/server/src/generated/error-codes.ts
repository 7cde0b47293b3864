// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { KnownErrorCode } from "./contract.ts";
/** Every error code, with its status. */
export const errorCodes: { readonly [Code in KnownErrorCode]: { readonly status: number } } = {
  BAD_REQUEST: { status: 400 },
  INVALID_AUTH_TYPE: { status: 401 },
  INVALID_AUTH_TOKEN: { status: 401 },
  INVALID_ACCESS_TOKEN: { status: 401 },
  NO_X_API_KEY: { status: 403 },
  INVALID_CLIENT_ID: { status: 403 },
  ACCESS_DENIED: { status: 403 },
  AUTH_NO_MUSIC_ACCOUNT_FOUND: { status: 403 },
  RESOURCE_NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  REQUEST_TIMEOUT: { status: 408 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  URI_TOO_LONG: { status: 414 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  MAX_CONCURRENCY_REACHED: { status: 422 },
  THROTTLED: { status: 429 },
  REQUEST_HEADER_FIELDS_TOO_LARGE: { status: 431 },
  INTERNAL: { status: 500 },
  DEPENDENCY: { status: 500 },
  OVERLOADED: { status: 503 },
};
