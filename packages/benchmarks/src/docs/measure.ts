import { pathToFileURL } from "node:url";
import { launchChromium } from "@gatefold/test-chromium";
import { freePort } from "@gatefold/test-postgres";
import type { Browser } from "playwright-core";

/** A browser that Lighthouse and we drive. */
export interface BenchBrowser {
  readonly browser: Browser;
  /** Where its protocol for debugging is. */
  readonly port: number;
}

/** Starts Debian's Chromium, or the one of `CHROMIUM_PATH`. */
export async function launchBrowser(): Promise<BenchBrowser> {
  const port = await freePort();
  return { browser: await launchChromium(`--remote-debugging-port=${port}`), port };
}

/** A phone on a slow connection, as Lighthouse has it: 4 times slower, 1.6 Mbit/s, 150 ms to the server and back. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};

const TIMEOUT_MS = 120_000;

/** How long until the text of an operation can be read, in milliseconds since the navigation began. */
export async function timeToText(browser: Browser, url: string, text: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", NETWORK);
    await page.goto(url, { waitUntil: "commit", timeout: TIMEOUT_MS });
    const condition = `document.body?.innerText.replaceAll("\\u200b", "").includes(${JSON.stringify(text)}) && performance.now()`;
    const seen = await page.waitForFunction(condition, undefined, { polling: 20, timeout: TIMEOUT_MS });
    return Number(await seen.jsonValue());
  } finally {
    await context.close();
  }
}

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
