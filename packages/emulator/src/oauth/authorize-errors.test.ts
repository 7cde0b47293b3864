import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import { application, authorizePath, CHALLENGE, REDIRECT_URI } from "./testing/sign-in.ts";

describe("an authorize request that can't be trusted shows a page and sends nobody on", () => {
  test.each([
    ["without a client", { client_id: undefined }, 400, "client_id is missing"],
    [
      "with an unknown client",
      { client_id: "<b>nobody</b>" },
      401,
      "client_id &#39;&lt;b&gt;nobody&lt;/b&gt;&#39;",
    ],
    ["with an API key as client", { client_id: `amzn1.application.${"a".repeat(32)}` }, 401, "x-api-key"],
    ["without a redirect URI", { redirect_uri: undefined }, 400, "redirect_uri is missing"],
    ["with a redirect URI elsewhere", { redirect_uri: "https://evil.example/" }, 400, "is not registered"],
    ["with a script as redirect URI", { redirect_uri: "javascript:alert(1)" }, 400, "is not registered"],
    ["with a line break in it", { redirect_uri: `${REDIRECT_URI}\r\nX: y` }, 400, "is not registered"],
    ["with a user name in it", { redirect_uri: "http://127.0.0.1@evil.example/" }, 400, "is not registered"],
    ["with markup in it", { redirect_uri: `${REDIRECT_URI}/"><script>` }, 400, "is not registered"],
  ])("%s", async (_, fields, status, text) => {
    const app = await application(await startInProcess());
    const answer = await app.call(authorizePath(app, fields));
    const html = await answer.text();
    expect([answer.status, answer.headers.get("location")]).toEqual([status, null]);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).toContain(text);
    expect(html).not.toMatch(/<script|<b>/);
  });

  test("with a client or a redirect URI twice", async () => {
    const app = await application(await startInProcess());
    for (const name of ["client_id", "redirect_uri"]) {
      const answer = await app.call(`${authorizePath(app)}&${name}=x`);
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
      expect(await answer.text()).toContain(`${name} is given 2 times`);
    }
  });

  test("with broken percent-encoding", async () => {
    const app = await application(await startInProcess());
    for (const query of ["client_id=%", "%zz=1", "state=%ff"]) {
      expect((await app.call(`/ap/oa?${query}`)).status).toBe(400);
    }
  });

  test("that is too long", async () => {
    const app = await application(await startInProcess());
    expect((await app.call(authorizePath(app, { state: "x".repeat(9000) }))).status).toBe(414);
  });
});

describe("any other error goes back to the application with the state", () => {
  test.each([
    ["response_type missing", { response_type: undefined }, "invalid_request", "response_type is missing"],
    ["response_type token", { response_type: "token" }, "unsupported_response_type", "'token'"],
    ["scope missing", { scope: undefined }, "invalid_scope", "scope is missing"],
    ["scope unknown", { scope: "music::catalog profile" }, "invalid_scope", "scope names 'profile'"],
    ["scope with odd characters", { scope: 'a"\\é' }, "invalid_scope", "scope names 'a???'"],
    [
      "no challenge without a secret",
      { code_challenge: undefined, code_challenge_method: undefined },
      "invalid_request",
      "code_challenge is missing",
    ],
    [
      "the method without a challenge",
      { code_challenge: undefined },
      "invalid_request",
      "code_challenge is missing",
    ],
    ["the method plain", { code_challenge_method: "plain" }, "invalid_request", "must be S256; got 'plain'"],
    [
      "no method, which is plain",
      { code_challenge_method: undefined },
      "invalid_request",
      "stands for plain",
    ],
    [
      "a challenge that is no SHA-256",
      { code_challenge: CHALLENGE.slice(1) },
      "invalid_request",
      "43 characters",
    ],
  ])("%s", async (_, fields, error, text) => {
    const app = await application(await startInProcess());
    const { status, headers } = await app.call(authorizePath(app, { ...fields, state: "a b" }));
    expect(status).toBe(302);
    const back = new URL(headers.get("location") ?? "");
    expect(back.href.startsWith(`${REDIRECT_URI}?`)).toBe(true);
    expect(back.searchParams.get("error")).toBe(error);
    expect(back.searchParams.get("error_description")).toContain(text);
    expect(back.searchParams.get("state")).toBe("a b");
  });

  test("a state that is given twice is not sent back", async () => {
    const app = await application(await startInProcess());
    const { headers } = await app.call(`${authorizePath(app)}&state=2`);
    const back = new URL(headers.get("location") ?? "");
    expect([...back.searchParams.keys()]).toEqual(["error", "error_description"]);
    expect(back.searchParams.get("error_description")).toContain("state is given 2 times");
  });
});
