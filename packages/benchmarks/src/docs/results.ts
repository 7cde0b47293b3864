import { median } from "../stats.ts";
import { type Audit, CATEGORIES } from "./lighthouse.ts";
import type { DocsPage } from "./pages.ts";

/** What was measured of a page. */
export interface PageResult {
  readonly name: string;
  readonly own: boolean;
  readonly firstTextMs: number;
  readonly audit: Audit;
}

/** Something that is to be reached by our own pages. */
export interface DocsGoal {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly at: "least" | "most";
  readonly reached: boolean;
}

const MAX_SCRIPT_BYTES = 60_000;
const MIN_SCORES = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** The median of the rounds: of times and scores each by itself; bytes are the same in all. */
export function resultOf(page: DocsPage, texts: readonly number[], audits: readonly Audit[]): PageResult {
  const [first] = audits;
  if (!first) throw new Error(`${page.name} was not measured.`);
  const middle = (category: (typeof CATEGORIES)[number]) =>
    median(audits.map(({ scores }) => scores[category]));
  return {
    name: page.name,
    own: page.own,
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
export function goalsOf(results: readonly PageResult[]): DocsGoal[] {
  return results
    .filter(({ own }) => own)
    .flatMap(({ name, audit }) => [
      atMost(`${name}: bytes of script`, audit.bytes.script, MAX_SCRIPT_BYTES),
      atMost(`${name}: requests to others`, audit.thirdPartyRequests, 0),
      ...CATEGORIES.map((category) =>
        atLeast(`${name}: ${category}`, audit.scores[category], MIN_SCORES[category]),
      ),
    ]);
}

function atMost(what: string, value: number, limit: number): DocsGoal {
  return { what, value, limit, at: "most", reached: value <= limit };
}

function atLeast(what: string, value: number, limit: number): DocsGoal {
  return { what, value, limit, at: "least", reached: value >= limit };
}
