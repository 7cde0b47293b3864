import { describe, expect, test, vi } from "vitest";
import { cookieParameters, formBody, headerParameters, jsonBody, queryParameters } from "./encoders.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

const operation: Operation = {
  id: "putThing",
  method: "PUT",
  path: "/things/{thingId}",
  query: [],
  result: [],
  scopes: [],
};

/** What is sent for a call, or the error that it rejects with before that. */
async function send(changes: Partial<Operation>, values: ParameterValues, headers = {}) {
  const api = stubApi(json({ data: {} }));
  const transport = api.transport({ headers: { "content-type": "text/plain" } });
  const call = transport.call({ ...operation, ...changes }, { thingId: 7, ...values }, { headers });
  const error = await call.then(
    () => undefined,
    (failed: unknown) => failed,
  );
  const [request] = api.requests;
  return { error, request, body: await request?.text() };
}

async function refused(changes: Partial<Operation>, values: ParameterValues): Promise<string> {
  const { error, request } = await send(changes, values);
  expect(error).toMatchObject({ code: "INVALID_REQUEST", attempts: 0, requestUrl: expect.any(String) });
  expect(request).toBeUndefined();
  return `${Object(error).message}`;
}

describe("a JSON body", () => {
  const encode = [jsonBody];

  test("is sent with its type, without what is undefined", async () => {
    const { request, body } = await send(
      { encode },
      { body: { a: 1, b: undefined, c: [null, "ü", { d: false }], e: new Date(0) } },
    );
    expect(body).toBe('{"a":1,"c":[null,"ü",{"d":false}],"e":"1970-01-01T00:00:00.000Z"}');
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(request?.url).toBe(`${BASE_URL}/things/7`);
  });

  test("has a type that a header of the call may change", async () => {
    const { request } = await send(
      { encode },
      { body: {} },
      { "Content-Type": "application/merge-patch+json" },
    );
    expect(request?.headers.get("content-type")).toBe("application/merge-patch+json");
  });

  test.each([undefined, null])("is left out where it is %s", async (absent) => {
    const { request, body } = await send({ encode }, { body: absent });
    expect([body, request?.headers.get("content-type")]).toEqual(["", "text/plain"]);
  });

  const cycle: Record<string, unknown> = { list: [{}] };
  Object.assign(cycle, { list: [{ again: cycle }] });

  test.each<[string, unknown, string]>([
    ["a bigint", { a: [{ b: 1n }] }, '"body.a.0.b" can\'t be sent as JSON: it is bigint'],
    ["an object in itself", cycle, '"body.list.0.again" can\'t be sent as JSON: it is a part of itself'],
    ["NaN", { limit: Number.NaN }, '"body.limit" can\'t be sent as JSON: it is NaN'],
    ["an infinite number", [Infinity], '"body.0" can\'t be sent as JSON: it is Infinity'],
    ["a function", { a() {} }, '"body.a" can\'t be sent as JSON: it is function'],
    ["a symbol", { a: Symbol("a") }, '"body.a" can\'t be sent as JSON: it is symbol'],
    ["nothing in a list", { a: [1, undefined] }, '"body.a.1" can\'t be sent as JSON: it is undefined'],
    ["an invalid date", { at: new Date("x") }, '"body.at" can\'t be sent as JSON: it is an invalid date'],
    ["a set", { ids: new Set(["a"]) }, '"body.ids" can\'t be sent as JSON: it is a Set'],
    ["bytes", new Uint8Array(2), '"body" can\'t be sent as JSON: it is a Uint8Array'],
    ["a file", { cover: new Blob([]) }, '"body.cover" can\'t be sent as JSON: it is a Blob'],
  ])("is refused with %s, and the field is named", async (_, body, problem) => {
    expect(await refused({ encode }, { body })).toBe(`PUT ${BASE_URL}/things/{thingId}: ${problem}`);
  });

  test("may have the same object twice, and an own __proto__", async () => {
    const one = { id: 1 };
    const { body } = await send(
      { encode },
      { body: { a: one, b: JSON.parse('{"__proto__":{"x":1}}'), c: one } },
    );
    expect(body).toBe('{"a":{"id":1},"b":{"__proto__":{"x":1}},"c":{"id":1}}');
  });
});

describe("a form", () => {
  const encode = [formBody];

  test("has a pair for each item, and none for what is absent", async () => {
    const { request, body } = await send(
      { encode },
      {
        body: { title: "a b&ü", public: true, count: 5, tags: ["x,y", "z"], none: [], a: null, b: undefined },
      },
    );
    expect(body).toBe("title=a+b%26%C3%BC&public=true&count=5&tags=x%2Cy&tags=z&none=");
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
  });

  test.each([{}, Number.NaN, [null], [[1]], 1n, "\ud800"])(
    "refuses %o, and names the field",
    async (title) => {
      expect(await refused({ encode }, { body: { title } })).toContain(
        '"body.title" can\'t be sent in a form',
      );
    },
  );
});

describe("header parameters", () => {
  const encode = [headerParameters({ idempotencyKey: "Idempotency-Key", tags: "x-tags" })];

  test("are sent under their own names, and before those of the call", async () => {
    const values = { idempotencyKey: 5, tags: ["a", true] };
    const { request } = await send({ encode }, values, { "X-Tags": "call" });
    expect([request?.headers.get("idempotency-key"), request?.headers.get("x-tags")]).toEqual(["5", "call"]);
    const { headers } = (await send({ encode }, { tags: ["a", true], idempotencyKey: null })).request ?? {};
    expect([headers?.has("idempotency-key"), headers?.get("x-tags")]).toEqual([false, "a,true"]);
  });

  test.each(["a\nb", "a\rb", "\0", "\t", "ü", " a", "a ", {}, Number.NaN, ["a,b"], [""], ["a", null]])(
    "are refused where a header would lose them: %j",
    async (value) => {
      const name = Array.isArray(value) ? "tags" : "idempotencyKey";
      expect(await refused({ encode }, { [name]: value })).toContain(
        `"${name}" must be printable ASCII to be sent as the header`,
      );
    },
  );
});

describe("cookie parameters", () => {
  const encode = [cookieParameters({ market: "market", preview: "x-preview" })];

  test("are sent together, encoded", async () => {
    const { request } = await send({ encode }, { market: "D;E,ü", preview: false });
    expect(request?.headers.get("cookie")).toBe("market=D%3BE%2C%C3%BC; x-preview=false");
    expect((await send({ encode }, {})).request?.headers.has("cookie")).toBe(false);
  });

  test("are refused where they can't be text", async () => {
    expect(await refused({ encode }, { market: {} })).toContain(
      '"market" can\'t be sent as the cookie market',
    );
  });

  test("are refused in browsers, which would drop them", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    try {
      expect(await refused({ encode }, { market: "DE" })).toContain('"market" is a cookie');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("query parameters", () => {
  const query = ["limit", "ids"];
  const encode = [
    queryParameters([
      { name: "pageSize", as: "page-size" },
      { name: "tags", as: "tag[]", explode: true },
      { name: "words", separator: " " },
      { name: "all" },
    ]),
  ];

  const search = async (values: ParameterValues) =>
    new URL((await send({ query, encode }, values)).request?.url ?? "").search;

  test.each<[ParameterValues, string]>([
    [{ limit: 0 }, "?limit=0"],
    [{ limit: 1.5, pageSize: true }, "?limit=1.5&page-size=true"],
    [{ limit: "" }, "?limit="],
    [{ ids: ["a,b", "c d", 5] }, "?ids=a%2Cb,c%20d,5"],
    [{ ids: [] }, "?ids="],
    [{ tags: ["a,b", "c", ""] }, "?tag%5B%5D=a%2Cb&tag%5B%5D=c&tag%5B%5D="],
    [{ tags: [] }, "?tag%5B%5D="],
    [{ words: ["a,b", "c"] }, "?words=a%2Cb%20c"],
    [{ all: ["a,b", 2] }, "?all=a%2Cb,2"],
    [{ words: null, tags: undefined }, ""],
  ])("are written by their style: %j", async (values, expected) => {
    expect(await search(values)).toBe(expected);
  });

  test.each<[ParameterValues, string]>([
    [{ limit: Number.NaN }, '"limit", and got NaN'],
    [{ limit: Infinity }, '"limit", and got Infinity'],
    [{ limit: {} }, '"limit", and got [object Object]'],
    [{ limit: "\udc00" }, '"limit", and got "\\udc00"'],
    [{ ids: ["a", ""] }, '"ids", and got ""'],
    [{ ids: [["a"], null] }, '"ids", and got a, null'],
    [{ words: ["a", "b c"] }, '"words" can\'t be sent as the query parameter words'],
    [{ tags: [1n] }, '"tags" can\'t be sent as the query parameter tag[]'],
    [{ all: [""] }, '"all" can\'t be sent'],
  ])("are refused where the query would lose them: %o", async (values, problem) => {
    expect(await refused({ query, encode }, values)).toContain(problem);
  });
});

test("a success without a body has no payload where the operation says so, and no other", async () => {
  for (const status of [200, 202, 204]) {
    const { transport } = stubApi(new Response(null, { status }));
    const result = await transport().call({ ...operation, noContent: true }, { thingId: 1 });
    expect([result.data, result.error, result.response.status]).toEqual([undefined, undefined, status]);
    expect(await rejection(transport().call(operation, { thingId: 1 }))).toMatchObject({
      code: "INVALID_ANSWER",
      status,
    });
  }
  const page = stubApi(new Response("<html>"));
  expect(
    await rejection(page.transport().call({ ...operation, noContent: true }, { thingId: 1 })),
  ).toMatchObject({
    code: "INVALID_ANSWER",
  });
  const bare = stubApi(new Response(null, { status: 500 }));
  expect(
    await rejection(bare.transport().call({ ...operation, noContent: true }, { thingId: 1 })),
  ).toMatchObject({
    code: "INVALID_ANSWER",
    status: 500,
  });
});
