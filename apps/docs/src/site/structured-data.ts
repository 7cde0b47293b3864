/** What search engines are told about a page. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Absolute address, if the site's host is known. */
  readonly url: string | undefined;
  readonly isStart: boolean;
  readonly isReference: boolean;
}

/** JSON-LD of a page. @see https://schema.org/APIReference */
export function structuredData({ title, description, url, isStart, isReference }: PageFacts): string {
  const type = isStart ? "WebSite" : isReference ? "APIReference" : "TechArticle";
  const facts = {
    "@context": "https://schema.org",
    "@type": type,
    ...(isStart
      ? { name: "Gatefold", headline: title }
      : { headline: title, isPartOf: { "@type": "WebSite", name: "Gatefold" } }),
    description,
    ...(url === undefined ? {} : { url }),
    inLanguage: "en",
    license: "https://opensource.org/license/mit",
  };
  // A description could contain the end tag of the script element.
  return JSON.stringify(facts).replaceAll("<", String.raw`\u003c`);
}
