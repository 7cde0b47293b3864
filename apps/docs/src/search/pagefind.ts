/** The part of Pagefind's search that is used. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** Gives `null` when another search was asked for meanwhile. */
  debouncedSearch(
    words: string,
    options?: object,
    waitMs?: number,
  ): Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

/** A page that was found, still to be loaded. */
export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** A page that was found. */
export interface PagefindPage {
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly PagefindPlace[];
}

/** A place on a page. */
export interface PagefindPlace {
  readonly title: string;
  readonly url: string;
  /** HTML, in which nothing but `mark` is not escaped. */
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** Loads the search, which is written beside the pages when the site is built. */
export async function loadPagefind(bundle: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ bundle);
  await pagefind.options({ baseUrl });
  return pagefind;
}
