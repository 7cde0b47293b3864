/** The address of the site. */
export interface SiteSettings {
  /** Path that every address starts with, `/` or `/gatefold`. */
  readonly base: string;
  /** Origin for canonical links and the sitemap, without which both are left out. */
  readonly site?: string;
}

/** Reads `DOCS_BASE` and `DOCS_SITE`, which the host of the site sets, or leaves empty for a preview. */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const { DOCS_BASE: base = "/", DOCS_SITE: site } = environment;
  return site ? { base, site } : { base };
}
