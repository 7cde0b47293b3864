// @vitest-environment happy-dom
import { createRandom } from "@gatefold/test-helpers/random";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { searchTracksKey } from "./generated/options.ts";
import { openSearch, type SearchApp } from "./testing/search-app.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** What somebody types. */
const TEXTS = ["a", "ab", "abc", "b", "a", "ab", "abc", "", "  "];

/** What must be shown, as far as it is certain. */
interface Model {
  text: string | undefined;
  sinceMs: number;
  /** What is shown while nothing newer has been answered. */
  kept: readonly string[] | undefined;
  /** When each text was last typed. */
  readonly typed: Map<string, number>;
  /** How many renders were looked at. */
  looked: number;
}

/** The newest search that was answered is shown, and nothing after an error, without text, or for another account. */
function expectShown(app: SearchApp, model: Model): void {
  const { text } = model;
  const renders = app.renders.slice(model.looked);
  model.looked = app.renders.length;
  let newest = -1;
  for (const { account, shown } of renders) {
    const [title = `${account}|`, ...others] = shown.titles ?? [];
    const [owner, words = ""] = title.split("|");
    expect(owner).toBe(account);
    for (const other of others) expect(other.startsWith(`${owner}|${words}|`)).toBe(true);
    if (!shown.titles) continue;
    const typedAt = model.typed.get(words) ?? Number.NaN;
    expect(typedAt).toBeGreaterThanOrEqual(newest);
    newest = typedAt;
  }
  if (text === undefined) return;
  const state = app.queries.getQueryState(searchTracksKey({ query: text }));
  const answer = state?.data?.pages.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.title ?? ""));
  if (!text.trim()) model.kept = undefined;
  else if (answer) model.kept = answer;
  else if (state?.status === "error") model.kept = undefined;
  const shown = app.renders.at(-1)?.shown;
  expect(shown?.titles).toEqual(model.kept);
  if (!text.trim()) expect(shown?.isFetching).toBe(false);
}

/** Requests whose answers nobody waits for are aborted, and none is sent for what was typed over. */
function expectRequests(app: SearchApp, model: Model, debounceMs: number): void {
  for (const { text, account, signal, isOpen } of app.requests) {
    const isWaitedFor = text === model.text && account === app.account;
    if (isOpen && !isWaitedFor) expect(signal?.aborted).toBe(true);
  }
  const last = app.requests.filter(({ isNext }) => !isNext).at(-1);
  if (last && last.atMs >= model.sinceMs && last.text === model.text)
    expect(last.atMs - model.sinceMs).toBeGreaterThanOrEqual(debounceMs);
}

async function run(seed: number): Promise<void> {
  const pick = createRandom(seed).below;
  const debounceMs = [0, 0, 50, 250][pick(4)] ?? 0;
  const options = { debounceMs, staleTime: [0, Number.POSITIVE_INFINITY][pick(2)] ?? 0 };
  const gc = pick(5) === 0 ? { gcTime: 0 } : {};
  const app = openSearch(pick, { isStrict: pick(3) === 0, ...gc, options });
  app.failures = [0, 20, 50][seed % 3] ?? 0;
  const model: Model = { text: undefined, sinceMs: 0, kept: undefined, typed: new Map(), looked: 0 };
  const type = async (text: string) => {
    if (text !== model.text) model.sinceMs = Date.now();
    model.text = text;
    model.typed.set(text, app.requests.length + app.renders.length);
    await app.type(text);
  };
  await type(TEXTS[pick(TEXTS.length)] ?? "");
  for (let step = 4 + pick(16); step > 0; step--) {
    const action = pick(20);
    if (action === 0) {
      model.text = undefined;
      model.kept = undefined;
      await app.unmount();
    } else if (action === 1) {
      model.kept = undefined;
      await app.signIn(app.account === "anna" ? "bert" : "anna");
      model.sinceMs = Number.POSITIVE_INFINITY;
    } else if (action < 4 && model.text !== undefined) await app.fetchNextPage();
    else await type(TEXTS[pick(TEXTS.length)] ?? "");
    for (const ms of [0, [0, 5, 30, 100, 400, 1500][pick(6)] ?? 0]) {
      await app.advance(ms, wait);
      expectShown(app, model);
      expectRequests(app, model, debounceMs);
    }
  }
  app.failures = 0;
  await type(`end ${seed}`);
  await app.advance(5_000, wait);
  expectShown(app, model);
  expect(model.kept?.[0]).toBe(`${app.account}|end ${seed}|0`);
  model.text = undefined;
  await app.unmount();
  const sent = app.requests.length;
  await app.advance(5_000, wait);
  expectRequests(app, model, debounceMs);
  expect(app.requests).toHaveLength(sent);
  app.queries.clear();
}

const SEEDS = Number(process.env["SEEDS"] ?? 40);
const GROUP = 20;

describe("a search shows the answer to the newest text that was answered, whatever comes when", () => {
  test.each(Array.from({ length: SEEDS / GROUP }, (_, group) => group * GROUP))(
    "(seeds from %i)",
    async (first) => {
      for (let seed = first; seed < first + GROUP; seed++)
        await run(seed).catch((cause: unknown) => {
          throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
        });
    },
  );
});
