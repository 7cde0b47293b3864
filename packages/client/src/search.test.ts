import { describe, expect, test } from "vitest";
import { searchApi } from "./testing/search-api.ts";
import { rejection } from "./testing/stub-api.ts";

const titles = async (items: AsyncIterable<{ readonly title: string }>) => {
  const all: string[] = [];
  for await (const { title } of items) all.push(title);
  return all;
};

describe("a search by POST", () => {
  test("is read page by page, with the cursor in the body", async () => {
    const { search, bodies } = searchApi(5);
    expect(await titles(search({ body: { query: "a", limit: 2 } }))).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    expect(bodies).toEqual([
      { query: "a", limit: 2 },
      { query: "a", limit: 2, cursor: "2" },
      { query: "a", limit: 2, cursor: "4" },
    ]);
  });

  test("goes on from a cursor, and ends where cursors repeat", async () => {
    const { search, bodies } = searchApi(5);
    expect(await titles(search({ body: { query: "a", limit: 2, cursor: "3" } }))).toEqual(["a3", "a4"]);
    expect(bodies[0]).toEqual({ query: "a", limit: 2, cursor: "3" });
    const stuck = searchApi(5, () => "2");
    expect(
      await rejection(titles(stuck.search({ body: { query: "a", limit: 2, cursor: "2" } }))),
    ).toMatchObject({
      code: "INVALID_ANSWER",
    });
  });

  test("has a parameter called details where the list has no details of its own", async () => {
    const { search, urls } = searchApi(1);
    await search({ body: { query: "a" }, details: true });
    expect(urls).toEqual(["http://api.test/v1/search?details=true"]);
  });

  test("shares a request with equal ones under way, and with no others", async () => {
    const { search, bodies } = searchApi(1);
    const pages = await Promise.all([
      search({ body: { query: "a" } }),
      search({ body: { query: "a", limit: undefined } }),
      search({ body: { query: "b" } }),
    ]);
    expect(pages[0]).toBe(pages[1]);
    expect(bodies).toEqual([{ query: "a" }, { query: "b" }]);
  });

  test("is sent again when the connection is lost", async () => {
    const { search, bodies, failNext } = searchApi(1);
    failNext();
    expect((await search({ body: { query: "a" } })).items).toHaveLength(1);
    expect(bodies).toHaveLength(2);
  });

  test("is refused with a body that JSON can't carry", async () => {
    const { search, bodies } = searchApi(1);
    expect(
      await rejection(Promise.resolve(search({ body: { query: "a", limit: 1n as never } }))),
    ).toMatchObject({
      code: "INVALID_REQUEST",
      message: expect.stringContaining('"body.limit"'),
    });
    expect(bodies).toEqual([]);
  });
});

describe("a change with a body", () => {
  test("is never shared, and gives nothing where the answer is empty", async () => {
    const { rename, bodies } = searchApi(1);
    const body = { title: "x" };
    expect(await Promise.all([rename("1", { body }), rename("1", { body })])).toEqual([undefined, undefined]);
    expect(bodies).toEqual([body, body]);
  });

  test("keeps a later read from joining one that began before it", async () => {
    const { search, rename, bodies } = searchApi(1);
    const before = search({ body: { query: "a" } }).then();
    await rename("1", { body: { title: "x" } });
    await Promise.all([before, search({ body: { query: "a" } })]);
    expect(bodies).toHaveLength(3);
  });
});

test("middleware sees the body and may change it", async () => {
  const { search, bodies } = searchApi(1, undefined, (call, next) =>
    next({ ...call, parameters: { body: { query: "b" } } } as never),
  );
  expect((await search({ body: { query: "a" } })).items?.[0]?.title).toBe("b0");
  expect(bodies).toEqual([{ query: "b" }]);
});
