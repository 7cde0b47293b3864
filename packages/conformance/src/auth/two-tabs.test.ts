import type { BrowserContext } from "playwright-core";
import { describe, expect, it } from "vitest";
import { describeInBrowser, PATIENT } from "../runtimes/browser-pages.ts";
import type { Setup } from "../runtimes/test-api.ts";

const TABS = 2;
const ENDS_LATER = { expiresAtMs: Date.now() + 3_600_000, refreshAtMs: Date.now() + 3_600_000 };
const CALLS = 20;

/** A tab opens its session, which is kept in `localStorage`, and waits until it sees that someone is signed in. */
const opening = ({ authorizationUrl, clientId }: Setup) => `
  import("@gatefold/client/auth").then(async ({ createSession, webStorage }) => {
    window.expired = 0;
    window.session = createSession({
      clientId: ${JSON.stringify(clientId)},
      scopes: ["music::catalog", "music::library"],
      baseUrl: ${JSON.stringify(authorizationUrl)},
      storage: webStorage(),
      key: "session",
    });
    session.onExpired(() => { expired += 1; });
    while (!(await session.isSignedIn())) await new Promise((resolve) => setTimeout(resolve, 10));
  })`;

/** Then it makes 20 calls at once. */
const calling = ({ url, apiKey, albumId }: Setup) => `
  import("@gatefold/client").then(async ({ createClient }) => {
    const options = { baseUrl: ${JSON.stringify(url)}, apiKey: ${JSON.stringify(apiKey)}, token: session };
    const { albums } = createClient(options).library;
    const calls = Array.from({ length: ${CALLS} }, () => albums.add(${JSON.stringify(albumId)}));
    return (await Promise.allSettled(calls)).map(({ status, reason }) => reason ? String(reason) : status);
  })`;

/** Opens tabs of one browser with a signed-in session, and makes calls from all of them at once. */
async function callFromTabs(context: BrowserContext, url: string, tokens: object, setup: Setup) {
  const refreshes: string[] = [];
  context.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/auth/o2/token"))
      refreshes.push(request.postData() ?? "");
  });
  const tabs = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(url, PATIENT)));
  const record = JSON.stringify({ signInId: "sign-in-1", tokens });
  await tabs[0]?.evaluate(`localStorage.setItem("session", ${JSON.stringify(record)})`);
  await Promise.all(tabs.map((tab) => tab.evaluate(opening(setup))));
  const outcomes = await Promise.all(tabs.map((tab) => tab.evaluate<string[]>(calling(setup))));
  const expired = await Promise.all(tabs.map((tab) => tab.evaluate("expired")));
  return { outcomes: outcomes.flat(), refreshes: refreshes.length, expired };
}

const FULFILLED = {
  outcomes: Array(TABS * CALLS).fill("fulfilled"),
  refreshes: 1,
  expired: Array(TABS).fill(0),
};

describeInBrowser("a session", ({ api, pages, browser }) => {
  describe.for([
    { locks: "Web Locks", hidden: [] },
    { locks: "the lease in localStorage", hidden: ["locks"] },
  ])("two tabs with 20 calls each, kept apart by $locks", ({ hidden }) => {
    async function open(context: BrowserContext): Promise<void> {
      for (const name of hidden)
        await context.addInitScript(`Object.defineProperty(navigator, "${name}", { value: undefined })`);
    }

    it("refresh a token that has ended once", async () => {
      const context = await browser().newContext();
      await open(context);
      const setup = await api().setup();
      const { refreshToken } = setup;
      const tokens = { accessToken: "Atza|ended", refreshToken, expiresAtMs: 0, refreshAtMs: 0 };
      expect(await callFromTabs(context, pages().url, tokens, setup)).toEqual(FULFILLED);
      await context.close();
    });

    it("refresh a token that the API refuses once", async () => {
      const context = await browser().newContext();
      await open(context);
      const setup = await api().setup();
      const { refreshToken } = setup;
      const tokens = { accessToken: "Atza|refused", refreshToken, ...ENDS_LATER };
      expect(await callFromTabs(context, pages().url, tokens, setup)).toEqual(FULFILLED);
      await context.close();
    });

    it("each tell of a session that is over once", async () => {
      const context = await browser().newContext();
      await open(context);
      const tokens = {
        accessToken: "Atza|refused",
        refreshToken: "Atzr|unknown",
        ...ENDS_LATER,
      };
      const { expired, refreshes } = await callFromTabs(context, pages().url, tokens, await api().setup());
      expect({ expired, refreshes }).toEqual({ expired: [1, 1], refreshes: 1 });
      await context.close();
    });
  });
});
