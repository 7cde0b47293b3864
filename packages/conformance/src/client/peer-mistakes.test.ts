import { isForbiddenError, isThrottledError, isTransportError, type TransportError } from "@gatefold/client";
import { createTestClient, fakeClock } from "@gatefold/client/testing";
import { createEmulator } from "@gatefold/emulator";
import { describe, expect, it } from "vitest";

const ID = "B0064UPU4G";
const OTHER = "B00D3PLC1K";
const START_MS = Date.UTC(2030, 0, 1);
const albums = [
  { id: ID, title: "Discovery" },
  { id: OTHER, title: "Around the World" },
];

const rejection = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => Promise.reject(new Error("it did not reject")),
    (error: unknown) => error,
  );

async function transportError(promise: PromiseLike<unknown>): Promise<TransportError> {
  const error = await rejection(promise);
  if (!isTransportError(error)) throw error;
  return error;
}

/** What users of other clients ran into; each of these was reproduced with one of them. */
describe("what other clients get wrong", () => {
  it("a 429 with Retry-After is waited for, not thrown", async () => {
    const server = await createEmulator({
      seed: { albums },
      faults: [{ then: { code: "THROTTLED", headers: { "retry-after": "1" } } }],
    });
    const clock = fakeClock(START_MS);
    const { music } = await createTestClient({ server, clock });
    expect((await clock.run(music.albums.get(ID))).title).toBe("Discovery");
    expect(clock.now() - START_MS).toBe(1000);
  });

  it("an hour of Retry-After is neither waited for nor ignored", async () => {
    const hour = { code: "THROTTLED", headers: { "retry-after": "3600" } };
    const server = await createEmulator({ seed: { albums }, faults: [{ times: "forever", then: hour }] });
    const { music, requests } = await createTestClient({ server });
    const error = await rejection(music.albums.get(ID));
    expect(isThrottledError(error) && error.retryAfterMs).toBe(3_600_000);
    expect(requests).toHaveLength(1);
  });

  it("an id that climbs out of its path calls nothing", async () => {
    const { music, requests } = await createTestClient({ server: await createEmulator() });
    const error = await transportError(music.albums.get("../me/albums?x="));
    expect(error.code).toBe("INVALID_REQUEST");
    expect(error.message).toContain('got "../me/albums?x="');
    expect(requests).toEqual([]);
  });

  it("a 500 with an empty body is an error, and never a success with null", async () => {
    const empty = { status: 500, body: "" };
    const server = await createEmulator({ faults: [{ times: "forever", then: empty }] });
    const { music } = await createTestClient({ server });
    const error = await transportError(music.albums.get(ID));
    expect(error).toMatchObject({ code: "INVALID_ANSWER", status: 500, attempts: 4 });
    expect(error.message).toContain("answered 500 with an empty body");
  });

  it("a 200 in HTML is an error with URL, status and the start of the page", async () => {
    const page = { status: 200, body: "<html>Sign in</html>", contentType: "text/html" };
    const { music } = await createTestClient({
      server: await createEmulator({ faults: [{ then: page }] }),
    });
    const error = await transportError(music.albums.get(ID));
    expect(error).toMatchObject({ code: "INVALID_ANSWER", status: 200, bodyStart: "<html>Sign in</html>" });
    expect(error.requestUrl).toBe(`http://gatefold.test/v1/albums/${ID}`);
  });

  it("the first page is asked for without a cursor", async () => {
    const server = await createEmulator({ seed: { albums, library: [ID, OTHER] } });
    const { music, requests } = await createTestClient({ server });
    const entries = await music.library.albums.list({ limit: 1 }).toArray({ max: 9 });
    expect(entries.map(({ node }) => node?.id)).toEqual([OTHER, ID]);
    expect(requests[0]?.path).toBe("/me/library/albums?limit=1");
    expect(requests[1]?.path).toMatch(/limit=1&cursor=./);
  });

  it("a call that the scopes can't make is not sent, and one that the API refuses names the scope", async () => {
    const server = await createEmulator({ seed: { albums } });
    const { music, requests } = await createTestClient({ server, scopes: ["music::catalog"] });
    // @ts-expect-error the scope music::library is missing
    expect((await transportError(music.library.albums.add(ID))).code).toBe("MISSING_SCOPE");
    expect(requests).toEqual([]);

    const token = await server.issueToken({ userId: server.userId, scopes: ["music::catalog"] });
    const unaware = await createTestClient({ server, token });
    const error = await rejection(unaware.music.library.albums.add(ID));
    expect(isForbiddenError(error) && error.missingScopes).toEqual(["music::library"]);
  });

  it("an unknown id in a batch rejects its caller only", async () => {
    const server = await createEmulator({ seed: { albums } });
    const { music, requests } = await createTestClient({ server });
    const results = await Promise.allSettled([ID, "B0ZZZZZZZZ", OTHER].map((id) => music.albums.get(id)));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(requests).toHaveLength(1);
  });

  it("whether an album is saved is one question", async () => {
    const server = await createEmulator({ seed: { albums, library: [ID] } });
    const { music } = await createTestClient({ server });
    expect(await Promise.all([ID, OTHER].map((id) => music.library.albums.has(id)))).toEqual([true, false]);
  });
});
