/** Where the site is, and where its source is. */
export interface SiteSettings {
  /** Path that every address starts with, `/` or `/gatefold`. */
  readonly base: string;
  /** Origin for canonical links and the sitemap, without which both are left out. */
  readonly site?: string;
  /** Address of the repository, for links to the source. Without it, there are none. */
  readonly repository?: string;
}

/** The repository that the manifests of the packages name. */
const REPOSITORY = "https://github.com/gatefold/gatefold";

/**
 * Reads `DOCS_BASE` and `DOCS_SITE`, which the host of the site sets, or leaves empty for a preview, and `DOCS_REPOSITORY`,
 * which a fork sets to its own address. If that is empty, the site has no links to its source.
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const { DOCS_BASE: base = "/", DOCS_SITE: site, DOCS_REPOSITORY: repository = REPOSITORY } = environment;
  return { base, ...(site && { site }), ...(repository && { repository: repository.replace(/\/$/, "") }) };
}
