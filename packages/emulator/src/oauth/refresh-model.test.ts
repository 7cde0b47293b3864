import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import {
  type Answer,
  type Application,
  application,
  authorizePath,
  callApi,
  exchange,
  post,
  refresh,
  tokensOf,
} from "./testing/sign-in.ts";
import { type StoreMaker, stores, type Failure, failingStore } from "../testing/stores.ts";

const STEPS = 40;
const GRACE_MS = 10_000;

/** What the model knows of a sign-in. */
interface SignIn {
  readonly client: Application["client"];
  readonly tokens: { readonly text: string; usedAtMs: number | undefined }[];
  readonly accessTokens: string[];
  isOver: boolean;
}

/** Random refreshes, with new, old and stolen tokens, while time passes and the store fails, beside the model. */
class Story {
  readonly #random: Random;
  readonly #app: Application;
  readonly #others: Application;
  readonly #fail: (failure: Failure) => void;
  readonly #signIns: SignIn[] = [];

  constructor(random: Random, apps: readonly [Application, Application], fail: (failure: Failure) => void) {
    this.#random = random;
    [this.#app, this.#others] = apps;
    this.#fail = fail;
  }

  async step(): Promise<void> {
    const { clock } = this.#app;
    if (this.#signIns.length === 0 || this.#random.below(12) === 0) return this.#signIn();
    clock.forward(this.#random.pick([0, 0, 0, 1, 1_000, 4_000, 9_999, GRACE_MS, 60_000]));
    const action = this.#random.below(20);
    if (action === 0) return this.#revoke();
    if (action === 1) return this.#steal();
    if (action <= 3) return this.#failing(action === 2 ? "before" : "after");
    return this.#refresh(action <= 8 ? 1 + this.#random.below(4) : 1);
  }

  /** The access tokens of sign-ins that are over are refused, and all others are good. */
  async check(): Promise<void> {
    for (const { accessTokens, isOver } of this.#signIns) {
      const expected = isOver ? "401 INVALID_ACCESS_TOKEN" : "200";
      for (const token of accessTokens.slice(-3)) expect(await callApi(this.#app, token)).toBe(expected);
    }
  }

  async #signIn(): Promise<void> {
    const app = this.#random.below(2) === 0 ? this.#app : this.#others;
    const approved = await app.call(authorizePath(app));
    const code = new URL(approved.headers.get("location") ?? "none:").searchParams.get("code") ?? "";
    const { accessToken, refreshToken } = tokensOf(await exchange(app, code));
    const tokens = [{ text: refreshToken, usedAtMs: undefined }];
    this.#signIns.push({ client: app.client, tokens, accessTokens: [accessToken], isOver: false });
  }

  /** One token, new or old, is used by several at the same time. */
  async #refresh(times: number): Promise<void> {
    const { signIn, token } = this.#anyToken();
    const expected = this.#expect(signIn, token);
    const uses = Array.from({ length: times }, () => refresh(this.#of(signIn), token.text));
    for (const answer of await Promise.all(uses)) {
      expect([answer.status, answer.body.error]).toEqual(expected);
      this.#learn(signIn, answer);
    }
  }

  /** A change that fails changes nothing; one whose answer is lost has happened. */
  async #failing(failure: Failure): Promise<void> {
    const { signIn, token } = this.#anyToken();
    const { usedAtMs } = token;
    const wasOver = signIn.isOver;
    const [status] = this.#expect(signIn, token);
    // Without a change there is none that could fail.
    const changes = status === 200 || (!wasOver && signIn.isOver);
    if (changes) this.#fail(failure);
    const answer = await refresh(this.#of(signIn), token.text);
    expect(answer.status).toBe(changes ? 500 : status);
    if (!changes || failure === "after") return;
    token.usedAtMs = usedAtMs;
    signIn.isOver = wasOver;
  }

  async #revoke(): Promise<void> {
    const { signIn, token } = this.#anyToken();
    expect((await post(this.#app, "/auth/o2/token/revoke", { token: token.text })).status).toBe(200);
    signIn.isOver = true;
  }

  /** Another client has got hold of a token. */
  async #steal(): Promise<void> {
    const { signIn, token } = this.#anyToken();
    const thief = signIn.client === this.#app.client ? this.#others : this.#app;
    expect((await refresh(thief, token.text)).body.error).toBe("invalid_grant");
  }

  /** What the answer to a refresh must be, and what becomes of the token and its sign-in. */
  #expect(signIn: SignIn, token: SignIn["tokens"][number]): [number, string | undefined] {
    const nowMs = this.#app.clock();
    if (signIn.isOver) return [400, "invalid_grant"];
    token.usedAtMs ??= nowMs;
    if (nowMs - token.usedAtMs < GRACE_MS) return [200, undefined];
    signIn.isOver = true;
    return [400, "invalid_grant"];
  }

  #learn(signIn: SignIn, answer: Answer): void {
    if (answer.status !== 200) return;
    const { accessToken, refreshToken } = tokensOf(answer);
    signIn.tokens.push({ text: refreshToken, usedAtMs: undefined });
    signIn.accessTokens.push(accessToken);
  }

  #anyToken(): { signIn: SignIn; token: SignIn["tokens"][number] } {
    const signIn = this.#signIns[this.#random.below(this.#signIns.length)];
    // Newer ones are likelier, or every sign-in would be over soon.
    const age = this.#random.below(this.#random.pick([1, 2, 2, 4, 8]));
    const token = signIn?.tokens.at(-1 - Math.min(age, signIn.tokens.length - 1));
    if (!signIn || !token) throw new Error("there is no sign-in yet");
    return { signIn, token };
  }

  #of({ client }: SignIn): Application {
    return client === this.#app.client ? this.#app : this.#others;
  }
}

async function tell(maker: StoreMaker, seed: number): Promise<void> {
  const { store, fail } = failingStore(await maker.open());
  const running = await startInProcess({ store, authorization: { autoApprove: {} }, onError: () => {} });
  const app = await application(running);
  const others = { ...app, client: await app.server.addOAuthClient() };
  const story = new Story(createRandom(seed), [app, others], fail);
  for (let step = 0; step < STEPS; step++) await story.step();
  await story.check();
}

const SEEDS: Readonly<Record<string, number>> = { memory: 60, sqlite: 15, postgres: 15 };

describe.for(stores)("refresh tokens, $name store", (maker) => {
  const numbers = Array.from({ length: SEEDS[maker.name] ?? 0 }, (_, seed) => seed);
  test.skipIf(maker.isMissing).for(numbers)("behave as the model does, seed %i", async (seed) => {
    await tell(maker, seed);
  });
});
