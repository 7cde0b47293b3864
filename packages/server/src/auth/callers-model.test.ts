import { describe, expect, test } from "vitest";
import { ApiFailure } from "../http/failure.ts";
import { TestContext } from "../http/testing/test-context.ts";
import { RateLimiter } from "../limits/rate-limits.ts";
import { type Identity, type IdentityQuery, newUser } from "../storage/accounts.ts";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { Callers, RECHECK_MS } from "./callers.ts";

const KEYS = ["key 0", "key 1"] as const;
const TOKENS = ["ada", "bob", "eve", "bad token"] as const;

/** What the store holds. The user of a token has its name, and the token is good for 10 seconds. */
interface Truth {
  readonly revokedKeys: ReadonlySet<string>;
  readonly disabledUsers: ReadonlySet<string>;
  readonly revokedTokens: ReadonlySet<string>;
}

/** What a request gets if the store holds this. */
function outcomeOf(
  { revokedKeys, disabledUsers, revokedTokens }: Truth,
  apiKey: string,
  token: string,
): string {
  if (revokedKeys.has(apiKey)) return "INVALID_CLIENT_ID";
  if (token === "bad token" || revokedTokens.has(token) || disabledUsers.has(token))
    return "INVALID_ACCESS_TOKEN";
  return token;
}

/** A store in the model: every state that it had, and since when. Reads may be held back for a while. */
class ModelStore {
  readonly #states: { readonly truth: Truth; readonly sinceMs: number }[];
  readonly #held: (() => void)[] = [];
  readonly #random: Random;
  nowMs = 0;

  constructor(random: Random) {
    const none = new Set<string>();
    const truth = { revokedKeys: none, disabledUsers: none, revokedTokens: none };
    this.#states = [{ truth, sinceMs: 0 }];
    this.#random = random;
  }

  get truth(): Truth {
    return (
      this.#states.at(-1)?.truth ?? {
        revokedKeys: new Set(),
        disabledUsers: new Set(),
        revokedTokens: new Set(),
      }
    );
  }

  change(name: keyof Truth, value: string): void {
    const changed = new Set(this.truth[name]);
    if (!changed.delete(value)) changed.add(value);
    this.#states.push({ truth: { ...this.truth, [name]: changed }, sinceMs: this.nowMs });
  }

  /** Every state that was the current one at some time since then. */
  statesSince(ms: number): readonly Truth[] {
    const ended = this.#states.findLastIndex(({ sinceMs }) => sinceMs <= ms);
    // Several changes at the same time: any of them may have been seen.
    const first = this.#states.findIndex(({ sinceMs }) => sinceMs === this.#states[ended]?.sinceMs);
    return this.#states.slice(Math.max(0, Math.min(ended, first))).map(({ truth }) => truth);
  }

  /** Reads now, and answers at once or when {@link release} is called. */
  read<T>(value: T): T | Promise<T> {
    if (this.#random.next() < 0.5) return value;
    return new Promise((resolve) => this.#held.push(() => resolve(value)));
  }

  release(): void {
    for (const resolve of this.#held.splice(0)) resolve();
  }
}

/** A process on the store, with what it has asked. */
class ModelProcess {
  readonly asked = new Map<string, number[]>();
  /** When it last changed something itself. */
  changedMs = Number.NEGATIVE_INFINITY;
  readonly #callers: Callers;

  constructor(store: ModelStore) {
    const clock = () => store.nowMs;
    const accounts = {
      identify: ({ apiKey, userId, tokenId }: IdentityQuery): Identity | Promise<Identity> => {
        const name = `${apiKey} ${userId}`;
        this.asked.set(name, [...(this.asked.get(name) ?? []), store.nowMs]);
        const { revokedKeys, disabledUsers, revokedTokens } = store.truth;
        const createdAt = "2026-01-01T00:00:00Z";
        return store.read({
          profile: { apiKey, name: "App", createdAt, revokedAt: revokedKeys.has(apiKey) ? createdAt : null },
          user: {
            ...newUser(userId, "User", createdAt),
            disabledAt: disabledUsers.has(userId) ? createdAt : null,
          },
          isTokenRevoked: revokedTokens.has(tokenId),
        });
      },
      getProfile: (apiKey: string) => {
        const revokedAt = store.truth.revokedKeys.has(apiKey) ? "2026-01-01T00:00:00Z" : null;
        return store.read({ apiKey, name: "App", createdAt: "2026-01-01T00:00:00Z", revokedAt });
      },
      addUser() {},
    };
    const tokens = {
      check: async (token: string) =>
        token === "bad token"
          ? { problem: "The access token is malformed." }
          : {
              userId: token,
              scopes: new Set<string>(),
              expiresAtMs: store.nowMs + 10_000,
              revocationId: token,
            },
    };
    const limiter = new RateLimiter({ perAddress: false }, clock);
    this.#callers = new Callers({ accounts, tokens, limiter, clock, nowMs: clock });
  }

  async request(apiKey: string, token: string): Promise<string> {
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    try {
      const caller = await this.#callers.identify(new TestContext({ headers }));
      return caller.apiKey === apiKey ? caller.userId : "another key";
    } catch (error) {
      if (error instanceof ApiFailure) return error.failure.code;
      throw error;
    }
  }

  changed(nowMs: number): void {
    this.changedMs = nowMs;
    this.#callers.recheck();
  }
}

/** Lets everything that can go on without the store go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

const SEEDS = Number(process.env["SEEDS"] ?? 30);

describe("callers of two processes on one store", () => {
  test.for(Array.from({ length: SEEDS }, (_, seed) => seed))(
    "are judged by what the store held in the last second, seed %i",
    async (seed) => {
      const random = createRandom(seed);
      const { next, below, pick } = random;
      const store = new ModelStore(random);
      const processes = [new ModelProcess(store), new ModelProcess(store)] as const;
      for (let step = 0; step < 150; step++) {
        store.nowMs += below(400);
        const here = pick(processes);
        if (next() < 0.3) {
          const name = pick<keyof Truth>(["revokedKeys", "disabledUsers", "revokedTokens"]);
          store.change(name, name === "revokedKeys" ? pick(KEYS) : pick(TOKENS));
          if (next() < 0.5) here.changed(store.nowMs);
          continue;
        }
        // A herd of the same caller, and others among it.
        const startMs = store.nowMs;
        const apiKey = pick(KEYS);
        const token = pick(TOKENS);
        const earliestMs = Math.max(startMs - RECHECK_MS + 1, here.changedMs);
        const before = here.asked.get(`${apiKey} ${token}`)?.length ?? 0;
        const herd = Array.from({ length: 5 }, () => here.request(apiKey, token));
        await settle();
        const isChangedMeanwhile = next() < 0.3;
        if (isChangedMeanwhile) store.change("revokedTokens", pick(TOKENS));
        store.nowMs += below(300);
        store.release();
        await settle();
        store.release();
        const answers = new Set(await Promise.all(herd));
        const allowed = store.statesSince(earliestMs).map((truth) => outcomeOf(truth, apiKey, token));
        for (const answer of answers) expect(allowed, `step ${step}`).toContain(answer);
        const askedNow = (here.asked.get(`${apiKey} ${token}`)?.length ?? 0) - before;
        const isGood = answers.size === 1 && answers.has(token);
        if (isGood) expect(askedNow, `step ${step}`).toBeLessThanOrEqual(1);
      }
    },
  );
});
