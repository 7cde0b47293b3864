import { describe, expect, test } from "vitest";
import { getAlbum } from "./generated/operations.ts";
import type { TransportOptions } from "./options.ts";
import { BASE_URL, json, type Reply, rejection, stubApi, TOKEN } from "./testing/stub-api.ts";
import { isTransportError, TransportError } from "./transport-error.ts";

const ID = "B0064UPU4G";
const URL = `${BASE_URL}/albums/${ID}`;

async function failed(reply: Reply, transport: Partial<TransportOptions> = {}) {
  const error = await rejection(getAlbum(stubApi(reply).transport(transport), { id: ID }));
  if (!isTransportError(error)) throw error;
  return error;
}

const html = "<html><body>Bad gateway</body></html>";

describe("an answer that is not the API's", () => {
  const cases: [string, Response, string][] = [
    ["an empty 500", new Response(null, { status: 500 }), "answered 500 with an empty body"],
    ["an HTML 502", new Response(html, { status: 502 }), `answered 502 without the API's JSON: ${html}`],
    ["an HTML 200", new Response(html), `answered 200 without the API's JSON: ${html}`],
    ["204", new Response(null, { status: 204 }), "answered 204 with an empty body"],
    ["an empty 200", new Response(""), "answered 200 with an empty body"],
    ["200 without data", json({}), "answered 200 without the API's JSON: {}"],
    [
      "200 with data that is null",
      json({ data: null }),
      `answered 200 without the API's JSON: {"data":null}`,
    ],
    ["a list", json([1]), "answered 200 without the API's JSON: [1]"],
    [
      "an error of OAuth",
      json({ error: "invalid_scope" }, 400),
      `answered 400 without the API's JSON: {"error":"invalid_scope"}`,
    ],
    [
      "an error of a gateway",
      json({ message: "Forbidden" }, 403),
      `answered 403 without the API's JSON: {"message":"Forbidden"}`,
    ],
  ];

  test.each(cases)("is named: %s", async (_, answer, problem) => {
    const error = await failed(answer);
    expect(error.code).toBe("INVALID_ANSWER");
    expect(error.message).toBe(`GET ${URL}: ${problem}`);
    expect(error).toMatchObject({
      operation: "getAlbum",
      method: "GET",
      requestUrl: URL,
      status: answer.status,
    });
    expect(error.response?.status).toBe(answer.status);
  });

  test("is shown up to 200 characters", async () => {
    const error = await failed(new Response("x".repeat(10_000), { status: 502 }));
    expect(error.bodyStart).toBe("x".repeat(200));
  });

  test("does not show the token that it echoes", async () => {
    const error = await failed(
      (request) => new Response(`<pre>${request.headers.get("authorization")}</pre>`),
    );
    expect(error.bodyStart).toBe("<pre>Bearer …</pre>");
    expect(error.message).not.toContain(TOKEN);
  });
});

describe("a network that fails", () => {
  test("is named with its reason", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") });
    const error = await failed(() => Promise.reject(cause));
    expect(error.code).toBe("NETWORK");
    expect(error.message).toBe(`GET ${URL}: fetch failed (connect ECONNREFUSED 127.0.0.1:1)`);
    expect(error.cause).toBe(cause);
    expect(error.status).toBeUndefined();
  });

  test("in the middle of the body is named with the status", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"data"'));
        controller.error(new TypeError("terminated"));
      },
    });
    const error = await failed(new Response(body));
    expect(error).toMatchObject({ code: "NETWORK", status: 200, message: `GET ${URL}: terminated` });
  });
});

describe("a token", () => {
  test("that the function can't give is named, with the cause", async () => {
    const cause = new Error("signed out");
    const error = await failed(json({}), { token: () => Promise.reject(cause) });
    expect(error).toMatchObject({ code: "NO_TOKEN", cause, requestUrl: URL });
  });

  test("that a header can't carry is refused and not shown", async () => {
    const error = await failed(json({}), { token: "Atza|broken\nline" });
    expect(error.code).toBe("INVALID_REQUEST");
    expect(error.message).toContain('the header "authorization"');
    expect(`${error.stack} ${String(error.cause)}`).not.toContain("broken");
  });
});

test("the guard knows errors of another copy, and no others", () => {
  const fields = { message: "x", code: "NETWORK", operation: "getAlbum", method: "GET" } as const;
  const copy = Object.assign(new Error("x"), { name: "TransportError", requestUrl: URL });
  expect(isTransportError(new TransportError({ ...fields, requestUrl: URL, attempts: 1 }))).toBe(true);
  expect(isTransportError(copy)).toBe(true);
  expect(isTransportError(new Error("x"))).toBe(false);
  expect(isTransportError({ name: "TransportError", requestUrl: URL })).toBe(false);
});
