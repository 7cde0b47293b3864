import { pathToFileURL } from "node:url";

/** What Lighthouse says of a page. */
export interface Audit {
  /** 0 to 100, by category. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Bytes over the network at the first load, by kind. */
  readonly bytes: { readonly script: number; readonly all: number };
  readonly requests: number;
  readonly thirdPartyRequests: number;
  /** What is not perfect, as `category: title`. */
  readonly findings: readonly string[];
}

/** The categories of Lighthouse, in the order in which it shows them. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** A category of Lighthouse. */
export type Category = (typeof CATEGORIES)[number];

/** Runs Lighthouse with its own profile of a phone. */
export type Lighthouse = (url: string, port: number) => Promise<Audit>;

/**
 * Loads Lighthouse.
 *
 * @param script - its module
 */
export async function loadLighthouse(script: string): Promise<Lighthouse> {
  const { default: run } = await import(pathToFileURL(script).href);
  return async (url, port) => {
    const { lhr } = await run(url, {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: [...CATEGORIES],
    });
    return readReport(lhr, url);
  };
}

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, AuditResult | undefined>>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}
interface AuditResult {
  readonly title: string;
  readonly score: number | null;
  readonly details?: { readonly items?: readonly NetworkRequest[] };
}
interface NetworkRequest {
  readonly url: string;
  readonly transferSize: number;
  readonly resourceType: string;
}

/** Takes what is of use from Lighthouse's report. */
export function readReport({ categories, audits }: Report, url: string): Audit {
  const requests = (audits["network-requests"]?.details?.items ?? []).filter((one) =>
    /^https?:/.test(one.url),
  );
  const sum = (of: readonly NetworkRequest[]) =>
    of.reduce((total, { transferSize }) => total + transferSize, 0);
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    bytes: {
      script: sum(requests.filter(({ resourceType }) => resourceType === "Script")),
      all: sum(requests),
    },
    requests: requests.length,
    thirdPartyRequests: requests.filter((one) => new URL(one.url).origin !== new URL(url).origin).length,
    findings: CATEGORIES.flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .map(({ id, weight }) => ({ weight, audit: audits[id] }))
        .filter(({ weight, audit }) => weight > 0 && audit && audit.score !== null && audit.score < 0.9)
        .map(({ audit }) => `${category}: ${audit?.title}`),
    ),
  };
}
