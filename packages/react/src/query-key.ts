/** Collection, method and parameters; the collection alone stands for all that was read of it. */
export type QueryKeyParts = readonly [collection: string, method?: string, parameters?: unknown];

/**
 * The key of a query, apart from those of the app. It holds what is asked, and neither headers nor tokens: keys end
 * up in developer tools and in persisted caches.
 */
export function queryKey(parts: QueryKeyParts): readonly unknown[] {
  return ["gatefold", ...parts];
}
