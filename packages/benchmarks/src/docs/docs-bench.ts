import type { Browser } from "playwright-core";
import { type BenchOptions, parseBenchArguments } from "../arguments.ts";
import { type Environment, environment, formatEnvironment, note, writeReport } from "../environment.ts";
import {
  atLeast,
  atMost,
  formatGoals,
  formatNumber,
  formatTable,
  type Goal,
  isReached,
  median,
} from "../figures.ts";
import { installPeer } from "../peers.ts";
import {
  type Audit,
  CATEGORIES,
  launchBrowser,
  type Lighthouse,
  loadLighthouse,
  timeToText,
} from "./measure.ts";
import { type DocsPage, ownPages, peerPages } from "./pages.ts";

/** `bench docs`: prints the report, and returns the exit code. */
export async function docsCommand(args: readonly string[]): Promise<number> {
  const options = parseBenchArguments(args, 3);
  const report = await runDocsBench(options);
  console.log(formatDocsReport(report));
  writeReport(report, options.jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

/** All that `bench docs` found. */
export interface DocsReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly results: readonly PageResult[];
  readonly goals: readonly Goal[];
}

/**
 * Measures our pages beside those that other tools make of the same specification, one after the other.
 *
 * @throws when Lighthouse can't be installed, or when a page never shows the operation
 */
export async function runDocsBench({ rounds, peers }: BenchOptions): Promise<DocsReport> {
  const before = environment();
  const installed = await installPeer("lighthouse");
  if (!installed) throw new Error("Without Lighthouse nothing can be measured.");
  const lighthouse = await loadLighthouse(installed.script);
  const own = await ownPages();
  const others = peers ? await peerPages() : { pages: [], served: [] };
  try {
    const results: PageResult[] = [];
    for (const page of [...own.pages, ...others.pages]) results.push(await measure(page, rounds, lighthouse));
    return { environment: before, rounds, results, goals: goalsOf(results) };
  } finally {
    await Promise.all([own.served, ...others.served].map((served) => served.stop()));
  }
}

async function measure(page: DocsPage, rounds: number, lighthouse: Lighthouse): Promise<PageResult> {
  const texts: number[] = [];
  const audits: Audit[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    note(`round ${round} of ${rounds}: ${page.name}`);
    // Each in a browser of its own, so that nothing is in a cache.
    texts.push(await withBrowser((browser) => timeToText(browser, page.url, page.text)));
    audits.push(await withBrowser((_browser, port) => lighthouse(page.url, port)));
  }
  return resultOf(page, texts, audits);
}

async function withBrowser<T>(work: (browser: Browser, port: number) => Promise<T>): Promise<T> {
  const { browser, port } = await launchBrowser();
  try {
    return await work(browser, port);
  } finally {
    await browser.close();
  }
}

/** What was measured of a page. */
export interface PageResult {
  readonly name: string;
  readonly maxScriptBytes: number | undefined;
  readonly firstTextMs: number;
  readonly audit: Audit;
}

const MIN_SCORES = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** The median of the rounds: of times and scores each by itself; bytes are the same in all. */
export function resultOf(page: DocsPage, texts: readonly number[], audits: readonly Audit[]): PageResult {
  const [first] = audits;
  if (!first) throw new Error(`${page.name} was not measured.`);
  const middle = (category: (typeof CATEGORIES)[number]) =>
    median(audits.map(({ scores }) => scores[category]));
  return {
    name: page.name,
    maxScriptBytes: page.maxScriptBytes,
    firstTextMs: median(texts),
    audit: {
      ...first,
      scores: {
        performance: middle("performance"),
        accessibility: middle("accessibility"),
        "best-practices": middle("best-practices"),
        seo: middle("seo"),
      },
    },
  };
}

/** What our own pages must reach. */
export function goalsOf(results: readonly PageResult[]): Goal[] {
  return results.flatMap(({ name, maxScriptBytes, audit }) =>
    maxScriptBytes === undefined
      ? []
      : [
          atMost(`${name}: bytes of script`, audit.bytes.script, maxScriptBytes),
          atMost(`${name}: requests to others`, audit.thirdPartyRequests, 0),
          ...CATEGORIES.map((category) =>
            atLeast(`${name}: ${category}`, audit.scores[category], MIN_SCORES[category]),
          ),
        ],
  );
}

/** The report as text. */
export function formatDocsReport({ environment, rounds, results, goals }: DocsReport): string {
  const header = [
    "page",
    "script, KB",
    "all, KB",
    "requests",
    "to others",
    "first operation, ms",
    ...CATEGORIES,
  ];
  const rows = results.map(({ name, firstTextMs, audit }) => [
    name,
    formatNumber(audit.bytes.script / 1000, 1),
    formatNumber(audit.bytes.all / 1000, 1),
    formatNumber(audit.requests),
    formatNumber(audit.thirdPartyRequests),
    formatNumber(firstTextMs),
    ...CATEGORIES.map((category) => formatNumber(audit.scores[category])),
  ]);
  return [
    `Reference pages, first load, gzip, median of ${rounds}. Time and Lighthouse on its profile of a phone.`,
    formatEnvironment(environment),
    "",
    formatTable(header, rows),
    "",
    formatGoals(goals),
    ...results
      .filter(({ maxScriptBytes, audit }) => maxScriptBytes !== undefined && audit.findings.length > 0)
      .map(({ name, audit }) => `${name}: ${audit.findings.join("; ")}`),
  ].join("\n");
}
