import type { Page } from "playwright-core";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { expect, it } from "vitest";
import { createRandom } from "@gatefold/test-helpers/random";
import { describeInBrowser, PATIENT } from "../runtimes/browser-pages.ts";
import { type TwoUserServer, startTwoUserServer } from "./sign-in-servers.ts";

const SEEDS = isThorough ? 12 : 4;
const STEPS = 10;

/** What a tab knows and what it has sent. */
interface Seen {
  /** All session records that were stored. */
  readonly records: readonly string[];
  /** Each request: who was shown when its call was made, and whose token it had. */
  readonly sent: readonly { readonly shown: string | undefined; readonly token: string }[];
}

/** A tab follows the session as a page does, and makes calls of which some have to be repeated. */
const opening = ({ url, authorizationUrl, apiKey, clientId }: TwoUserServer) => `
  Promise.all([import("@gatefold/client"), import("@gatefold/client/auth")]).then(
    ([{ createClient }, { createSession, webStorage }]) => {
      window.records = [];
      window.sent = [];
      window.ended = [];
      window.session = createSession({
        clientId: ${JSON.stringify(clientId)},
        scopes: ["music::catalog", "music::library"],
        redirectUri: "http://127.0.0.1/back",
        baseUrl: ${JSON.stringify(authorizationUrl)},
        key: "session",
        storage: webStorage(() => ({
          getItem: (key) => localStorage.getItem(key),
          removeItem: (key) => localStorage.removeItem(key),
          setItem(key, value) {
            if (key === "session") records.push(value);
            localStorage.setItem(key, value);
          },
        })),
      });
      session.subscribe(() => {});
      session.onExpired(({ code }) => ended.push(code));
      window.call = async () => {
        const shown = session.getState().signInId;
        const music = createClient({
          baseUrl: ${JSON.stringify(url)},
          apiKey: ${JSON.stringify(apiKey)},
          token: session,
          async fetch(url, init) {
            sent.push({ shown, token: init.headers.authorization });
            // Every second one has to be sent again.
            if (sent.length % 2) return new Response("", { status: 503 });
            return fetch(url, init);
          },
        });
        await music.library.albums.list();
      };
      window.expire = async () => session.refreshToken(await session.getToken());
    })`;

/** What happens in a tab. */
const steps = {
  call: (tab: Page) => tab.evaluate("Promise.allSettled([call(), call(), call()]).then(() => {})"),
  signOut: (tab: Page) => tab.evaluate("session.signOut().catch(() => {})"),
  async signIn(tab: Page, server: TwoUserServer, user: number) {
    const url = await tab.evaluate<string>("session.signInUrl()");
    const back = await server.approve(url, user);
    await tab.evaluate(`session.completeSignIn(${JSON.stringify(back)}).catch(() => {})`);
  },
  async expire(tab: Page, server: TwoUserServer) {
    const record = await tab.evaluate<string | null>('localStorage.getItem("session")');
    await server.revoke(record);
    await tab.evaluate("expire().then(() => {}, () => {})");
  },
};

/** What each tab shows, and what is stored. */
async function shownIn(tabs: readonly Page[]): Promise<unknown[]> {
  const states = tabs.map((tab) => tab.evaluate("[session.getState().status, session.getState().signInId]"));
  const stored = tabs[0]?.evaluate(`(() => {
    const { signInId, tokens } = JSON.parse(localStorage.getItem("session") ?? "{}");
    return [tokens ? "signed-in" : signInId ? "expired" : "signed-out", signInId];
  })()`);
  return Promise.all([...states, stored]);
}

describeInBrowser("two tabs", ({ pages, browser }) => {
  it(`show the same account, and send nothing for another, in ${SEEDS} random orders`, async () => {
    const server = await startTwoUserServer();
    const context = await browser().newContext();
    const tabs = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all(tabs.map((tab) => tab.goto(pages().url, PATIENT)));
    await Promise.all(tabs.map((tab) => tab.evaluate(opening(server))));
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { below } = createRandom(seed);
      const underWay: Promise<unknown>[] = [];
      for (let count = 0; count < STEPS; count++) {
        const tab = tabs[below(2)] ?? tabs[0];
        const name = (["call", "call", "call", "signIn", "signIn", "signIn", "signOut", "expire"] as const)[
          below(8)
        ];
        const step = steps[name ?? "call"](tab, server, below(2));
        underWay.push(step);
        // Half of them overlap.
        if (below(2) === 0) await step;
      }
      await Promise.all(underWay);
      await expect
        .poll(async () => new Set((await shownIn(tabs)).map((shown) => JSON.stringify(shown))).size, {
          message: `what the tabs show and what is stored, with seed ${seed}`,
        })
        .toBe(1);
    }
    const seen = await Promise.all(tabs.map((tab) => tab.evaluate<Seen>("({ records, sent })")));
    const userOf = new Map(
      seen
        .flatMap(({ records }) => records)
        .flatMap((text) => {
          const { signInId, tokens } = JSON.parse(text);
          return tokens ? [[signInId, server.userOf(tokens.accessToken)]] : [];
        }),
    );
    const sent = seen.flatMap((tab) => tab.sent);
    const wrong = sent.filter(
      ({ shown, token }) => shown !== undefined && userOf.get(shown) !== server.userOf(token),
    );
    expect(wrong).toEqual([]);
    expect(new Set(sent.map(({ token }) => server.userOf(token))).size).toBe(2);
    await context.close();
    await server.stop();
  });
});
