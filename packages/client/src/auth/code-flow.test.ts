import { describe, expect, onTestFinished, test, vi } from "vitest";
import { KNOWN_SCOPES } from "../generated/facade.ts";
import { createSession } from "./session.ts";
import { fakeAmazon, json, rejection, START_MS, tokensNumbered } from "./testing/fake-amazon.ts";
import { memoryStorage } from "./token-storage.ts";

const answers = { authorization_code: () => tokensNumbered(1) };

function backFrom(
  signInUrl: string,
  answer: Record<string, string> = { code: "ANBzsjhYZmNCTeAszagk" },
): string {
  const state = new URL(signInUrl).searchParams.get("state") ?? "";
  return `https://app.test/back?${new URLSearchParams({ ...answer, state })}`;
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return Buffer.from(digest).toString("base64url");
}

describe("signing in by code", () => {
  test("asks for a code with a state and a challenge, and redeems it with the verifier", async () => {
    const amazon = fakeAmazon(answers);
    const session = amazon.session();
    const url = new URL(await session.signInUrl());
    const query = Object.fromEntries(url.searchParams);
    expect(url.origin + url.pathname).toBe("https://www.amazon.com/ap/oa");
    expect(query).toEqual({
      client_id: "amzn1.application-oa2-client.1",
      scope: "music::catalog music::library",
      response_type: "code",
      redirect_uri: "https://app.test/back",
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    await session.completeSignIn(backFrom(url.href));
    const form = amazon.asked[0]?.form ?? {};
    expect(form).toEqual({
      grant_type: "authorization_code",
      code: "ANBzsjhYZmNCTeAszagk",
      redirect_uri: "https://app.test/back",
      code_verifier: expect.stringMatching(/^[\w-]{43}$/),
      client_id: "amzn1.application-oa2-client.1",
    });
    expect(await challengeOf(form["code_verifier"] ?? "")).toBe(query["code_challenge"]);
    expect(await session.getToken()).toBe("Atza|access-token-1");
  });

  test("sends the secret on a server", async () => {
    const amazon = fakeAmazon(answers);
    const session = amazon.session({ clientSecret: "client-secret" });
    await session.completeSignIn(backFrom(await session.signInUrl()));
    expect(amazon.asked[0]?.form).toHaveProperty("client_secret", "client-secret");
    expect(amazon.asked[0]?.form).toHaveProperty("code_verifier");
  });

  test("is completed by another session on the storage, as after a redirect", async () => {
    const amazon = fakeAmazon(answers);
    const storage = memoryStorage();
    const url = await amazon.session({ storage }).signInUrl();
    await amazon.session({ storage }).completeSignIn(backFrom(url));
    expect(await amazon.session({ storage }).isSignedIn()).toBe(true);
  });

  test("can be begun in several tabs at once", async () => {
    const session = fakeAmazon(answers).session();
    const [first, second] = [await session.signInUrl(), await session.signInUrl()];
    await session.completeSignIn(backFrom(first));
    await session.completeSignIn(backFrom(second));
    expect(await session.isSignedIn()).toBe(true);
  });

  test("is done once when it is completed twice", async () => {
    const amazon = fakeAmazon(answers);
    const session = amazon.session();
    const back = backFrom(await session.signInUrl());
    await Promise.all([session.completeSignIn(back), session.completeSignIn(back)]);
    expect(amazon.asked.length).toBe(1);
  });

  test("can be begun many times at once, and each be completed", async () => {
    const storage = memoryStorage();
    const amazon = fakeAmazon(answers);
    const urls = await Promise.all(Array.from({ length: 10 }, () => amazon.session({ storage }).signInUrl()));
    for (const url of urls) await amazon.session({ storage }).completeSignIn(backFrom(url));
    expect(amazon.asked.length).toBe(10);
  });

  test("is done once by two sessions that complete it at once, and by a reload", async () => {
    const storage = memoryStorage();
    const amazon = fakeAmazon(answers);
    const back = backFrom(await amazon.session({ storage }).signInUrl());
    const sessions = [amazon.session({ storage }), amazon.session({ storage })];
    await Promise.all(sessions.map((session) => session.completeSignIn(back)));
    await amazon.session({ storage }).completeSignIn(back);
    expect(amazon.asked.length).toBe(1);
    expect(sessions[0]?.getState()).toEqual(sessions[1]?.getState());
  });

  test("takes the address of the page, and what the sign-in added out of it", async () => {
    const session = fakeAmazon(answers).session();
    const location = { href: backFrom(await session.signInUrl()) };
    const history = {
      state: "kept",
      replaceState: (state: unknown, _: string, url: string) => {
        expect(state).toBe("kept");
        location.href = url;
      },
    };
    vi.stubGlobal("location", location);
    vi.stubGlobal("history", history);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await session.completeSignIn();
    expect(location.href).toBe("https://app.test/back");
    await session.completeSignIn();
    expect(await session.isSignedIn()).toBe(true);
  });

  test("that had no answer can be completed again", async () => {
    const amazon = fakeAmazon({
      authorization_code: (_, count) =>
        count < 4 ? Promise.reject(new TypeError("fetch failed")) : tokensNumbered(1),
    });
    const session = amazon.session();
    const back = backFrom(await session.signInUrl());
    expect(await rejection(session.completeSignIn(back))).toMatchObject({ code: "NETWORK" });
    await session.completeSignIn(back);
    expect(await session.getToken()).toBe("Atza|access-token-1");
  });

  test("needs an address to come back to, and scopes that exist", async () => {
    const amazon = fakeAmazon();
    const device = createSession({ clientId: "1", scopes: ["music::catalog"], storage: memoryStorage() });
    expect(await rejection(Object(device).signInUrl())).toEqual(new TypeError("needs redirectUri"));
    const scopes = JSON.parse('["music::catalog","music::everything"]');
    expect(() => amazon.session({ scopes })).toThrow(new TypeError("unknown scope music::everything"));
    for (const scope of [...KNOWN_SCOPES, "profile" as const]) amazon.session({ scopes: [scope] });
  });

  test("takes its randomness and its digest from where it is told", async () => {
    // https://www.rfc-editor.org/rfc/rfc7636#appendix-B
    const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const session = fakeAmazon().session({
      crypto: {
        getRandomValues: (array) => array.set(Buffer.from(verifier, "base64url")),
        subtle: crypto.subtle,
      },
    });
    const query = new URL(await session.signInUrl()).searchParams;
    expect(query.get("code_challenge")).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    expect(query.get("state")).toBe(query.get("code_challenge"));
  });

  test.each([
    ["EU", "https://eu.account.amazon.com/ap/oa", "https://api.amazon.co.uk/auth/o2/token"],
    ["FE", "https://apac.account.amazon.com/ap/oa", "https://api.amazon.co.jp/auth/o2/token"],
  ] as const)("goes to the endpoints of %s", async (region, authorizeUrl, tokenUrl) => {
    const amazon = fakeAmazon(answers);
    const session = amazon.session({ region });
    const url = await session.signInUrl();
    expect(url.split("?")[0]).toBe(authorizeUrl);
    await session.completeSignIn(backFrom(url));
    expect(amazon.asked[0]?.url).toBe(tokenUrl);
  });

  test("goes to a server of one's own, and to single endpoints elsewhere", async () => {
    const amazon = fakeAmazon(answers);
    const endpoints = { tokenUrl: "https://proxy.test/token" };
    const session = amazon.session({ baseUrl: "http://127.0.0.1:4800/v1", endpoints });
    const url = await session.signInUrl();
    expect(url.split("?")[0]).toBe("http://127.0.0.1:4800/ap/oa");
    await session.completeSignIn(backFrom(url));
    expect(amazon.asked[0]?.url).toBe("https://proxy.test/token");
  });
});

describe("an address that does not answer this sign-in is refused", () => {
  test.each([
    ["https://app.test/back"],
    ["https://app.test/back?code=1"],
    ["https://app.test/back?code=1&state="],
    ["https://app.test/back?code=1&state=forged"],
    ["https://app.test/back?code=1&state=%E0%A4%A"],
    ["https://app.test/back#code=1&state=forged"],
    ["junk"],
    [""],
  ])("%j", async (back) => {
    const amazon = fakeAmazon(answers);
    const session = amazon.session();
    await session.signInUrl();
    expect(await rejection(session.completeSignIn(back))).toMatchObject({ code: "STATE_MISMATCH" });
    expect(amazon.asked).toEqual([]);
  });

  test("with a state that was used, once the user has signed out", async () => {
    const session = fakeAmazon({ ...answers, revoke: () => new Response() }).session();
    const back = backFrom(await session.signInUrl());
    await session.completeSignIn(back);
    await session.signOut();
    expect(await rejection(session.completeSignIn(back))).toMatchObject({ code: "STATE_MISMATCH" });
  });
});

describe("a sign-in that fails", () => {
  test("says that the user refused", async () => {
    const session = fakeAmazon(answers).session();
    const back = backFrom(await session.signInUrl(), {
      error: "access_denied",
      error_description: "No, thanks",
    });
    const error = await rejection(session.completeSignIn(back));
    expect(error).toMatchObject({
      name: "SignInError",
      code: "access_denied",
      description: "No, thanks",
      message: "access_denied: No, thanks",
    });
  });

  test("says what the server says of the code, and does not repeat it", async () => {
    const session = fakeAmazon({
      authorization_code: ({ form }) =>
        json({ error: "invalid_grant", error_description: `no such code: ${form["code"]}` }, 400),
    }).session();
    const error = await rejection(session.completeSignIn(backFrom(await session.signInUrl())));
    expect(error).toMatchObject({ code: "invalid_grant", message: "invalid_grant: no such code: …" });
  });

  test("leaves who was signed in before signed in", async () => {
    const session = fakeAmazon(answers).session();
    await session.signIn(() => ({ accessToken: "Atza|before", expiresAtMs: START_MS + 100_000 }));
    const back = backFrom(await session.signInUrl(), { error: "access_denied" });
    await rejection(session.completeSignIn(back));
    expect(await session.getToken()).toBe("Atza|before");
  });
});
