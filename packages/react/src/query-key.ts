import type { ApiError, TransportError } from "@gatefold/client";
import type { SignInError } from "@gatefold/client/auth";
import type { DataTag } from "@tanstack/react-query";

/**
 * What a hook fails with: the API's answer, the lack of one, or the lack of a token where a session has ended.
 * `status` and `retryAfterMs` can be asked of all three.
 */
export type GatefoldError =
  | ApiError
  | TransportError
  | (SignInError & { readonly status?: undefined; readonly retryAfterMs?: undefined });

/** A key that knows what is kept under it, for `getQueryData` and `setQueryData`. */
export type ApiKey<Value> = DataTag<readonly unknown[], Value, GatefoldError>;

/** Collection, method and parameters; the collection alone stands for all that was read of it. */
export type QueryKeyParts = readonly [collection?: string, method?: string, parameters?: unknown];

/**
 * The key of a query, apart from those of the app. It holds what is asked, and neither headers nor tokens: keys end
 * up in developer tools and in persisted caches.
 */
export function queryKey<Value = unknown>(parts: QueryKeyParts): ApiKey<Value> {
  // The tag is a type alone; at run time there is only the array.
  return ["gatefold", ...parts] as readonly unknown[] as ApiKey<Value>;
}
