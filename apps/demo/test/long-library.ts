import { isThorough } from "@gatefold/test-helpers/thorough";
import type { Page } from "playwright-core";
import type { Demo } from "./demo.ts";

/** What a page asks the API for: how many pages of the library, and which albums at a time. */
interface Requests {
  lists: number;
  readonly reads: string[][];
}

export const ALBUMS = isThorough ? 10_000 : 3_000;

/** The pages in which the list is read. */
export const PAGES = ALBUMS / 100;

/** The album at a place in the list, counted from 1: what was added last comes first. */
export function idAt(position: number): string {
  return `B09${String(ALBUMS - position).padStart(7, "0")}`;
}

/** Fills the user's library, and the catalog with one album more. */
export async function seedLongLibrary({ api }: Demo): Promise<void> {
  const library = Array.from({ length: ALBUMS }, (_, index) => idAt(ALBUMS - index));
  const albums = library.map((id, index) => ({ id, title: `Album ${index}` }));
  albums.push({ id: "B08NEWCOME", title: "Newcomer" });
  await api.admin("seed", { albums, users: [{ id: api.userId, library }] });
}

/** A page that shows the library, and what it asks the API for from its first request on. */
export async function openCounted(
  demo: Demo,
): Promise<{ page: Page; requests: Requests; complaints: string[] }> {
  const { context, complaints } = await demo.open();
  const page = await context.newPage();
  const requests = counted(page);
  await page.goto(demo.link({ token: demo.api.token }));
  await page.getByText("100 albums so far").waitFor();
  return { page, requests, complaints };
}

function counted(page: Page): Requests {
  const reads: string[][] = [];
  const counts = { lists: 0, reads };
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (request.method() !== "GET") return;
    const isList = pathname.endsWith("/me/library/albums") && !searchParams.has("albumIds");
    if (isList) counts.lists += 1;
    if (pathname.endsWith("/v1/albums")) reads.push((searchParams.get("ids") ?? "").split(","));
  });
  return counts;
}

/** What somebody sees who goes through a list. */
export interface Walk {
  /** Albums by their places. */
  readonly seen: Record<string, string>;
  /** Cards that stood in the place of another album. */
  readonly changed: number;
  readonly maxCards: number;
  /** How often the list stood still for nearly as long as it takes to be at rest. */
  readonly rests: number;
  readonly longTasksMs: number[];
}

/** The list takes itself for at rest after 150. */
const NEARLY_AT_REST_MS = 100;

/** Scrolls to the end as fast as frames come, and leaves out nothing. */
export function walk(page: Page, stepPixels: number): Promise<Walk> {
  return page.evaluate<Walk>(`(async () => {
    const walk = { seen: {}, changed: 0, maxCards: 0, rests: 0, longTasksMs: [] };
    let lastMs = performance.now();
    addEventListener("scroll", () => {
      if (performance.now() - lastMs > ${NEARLY_AT_REST_MS}) walk.rests += 1;
      lastMs = performance.now();
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) walk.longTasksMs.push(duration);
    }).observe({ type: "longtask" });
    for (let isAtEnd = false; !isAtEnd; ) {
      const cards = document.querySelectorAll("[aria-posinset]");
      walk.maxCards = Math.max(walk.maxCards, cards.length);
      for (const card of cards) {
        const position = card.getAttribute("aria-posinset");
        const id = card.querySelector("a").hash.slice("#/albums/".length);
        if ((walk.seen[position] ?? id) !== id) walk.changed += 1;
        walk.seen[position] = id;
        isAtEnd = card.getAttribute("aria-setsize") === position;
      }
      scrollBy(0, ${stepPixels});
      await new Promise(requestAnimationFrame);
    }
    return walk;
  })()`);
}

/** Goes to the end of the library by leaps, until all of it is read. */
export async function leapToEnd(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    while (!document.querySelector('[aria-posinset="${ALBUMS}"]')) {
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise(requestAnimationFrame);
    }
  })()`);
}

/** The albums in the document by their places, once what was scrolled is drawn. */
export function shown(page: Page): Promise<Record<string, string>> {
  return page.evaluate(`new Promise(requestAnimationFrame).then(() =>
    Object.fromEntries([...document.querySelectorAll("[aria-posinset]")].map((card) =>
      [card.getAttribute("aria-posinset"), card.querySelector("a").hash.slice("#/albums/".length)])))`);
}
