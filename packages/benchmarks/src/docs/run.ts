import type { Browser } from "playwright-core";
import { type Environment, environment } from "../environment.ts";
import { installPeer } from "../peers.ts";
import { note } from "../progress.ts";
import type { BenchOptions } from "../arguments.ts";
import { launchBrowser } from "./browser.ts";
import { timeToText } from "./first-text.ts";
import { type Audit, type Lighthouse, loadLighthouse } from "./lighthouse.ts";
import { type DocsPage, ownPages, peerPages } from "./pages.ts";
import { type DocsGoal, goalsOf, type PageResult, resultOf } from "./results.ts";

/** All that `bench docs` found. */
export interface DocsReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly results: readonly PageResult[];
  readonly goals: readonly DocsGoal[];
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
