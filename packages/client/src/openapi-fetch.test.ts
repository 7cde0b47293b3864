import { expect, test } from "vitest";
import { createOpenApiClient } from "./openapi-fetch.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";

test("calls by path, with key and token", async () => {
  const api = stubApi(json({ data: { album: { id: ID } } }));
  const client = createOpenApiClient({
    baseUrl: BASE_URL,
    apiKey: "key",
    token: async () => "t",
    fetch: api.fetch,
  });
  const { data } = await client.GET("/albums/{id}", { params: { path: { id: ID } } });
  const id: string | undefined = data?.data.album?.id;
  expect(id).toBe(ID);
  expect(data).toEqual({ data: { album: { id: ID } } });
  expect(api.requests[0]?.url).toBe(`${BASE_URL}/albums/${ID}`);
  expect(api.requests[0]?.headers.get("authorization")).toBe("Bearer t");
  expect(api.requests[0]?.headers.get("x-api-key")).toBe("key");
});

test("separates lists by commas, and gives errors back", async () => {
  const api = stubApi(json({ error: { status: "400", code: "BAD_REQUEST", message: "No." } }, 400));
  const client = createOpenApiClient({ baseUrl: BASE_URL, apiKey: "key", token: "t", fetch: api.fetch });
  const { error } = await client.GET("/albums", { params: { query: { ids: [ID, "B00D3PLC1K"] } } });
  expect(error?.error.code).toBe("BAD_REQUEST");
  expect(api.requests[0]?.url).toBe(`${BASE_URL}/albums?ids=${ID},B00D3PLC1K`);
});

test("has a refused token refreshed for the next call", async () => {
  let current = "t0";
  const token = { getToken: () => current, refreshToken: async () => (current = "t1") };
  const api = stubApi(({ headers }) =>
    headers.get("authorization") === "Bearer t1" ? json({ data: {} }) : json({ error: {} }, 401),
  );
  const client = createOpenApiClient({ baseUrl: BASE_URL, apiKey: "key", token, fetch: api.fetch });
  expect((await client.GET("/me/library/albums")).response.status).toBe(401);
  expect((await client.GET("/me/library/albums")).response.status).toBe(200);
});

test("follows no redirect, and names it", async () => {
  const elsewhere = "https://elsewhere.test/v1/albums";
  const api = stubApi(new Response(null, { status: 307, headers: { location: elsewhere } }));
  const client = createOpenApiClient({ baseUrl: BASE_URL, apiKey: "key", token: "t", fetch: api.fetch });
  const call = client.PUT("/me/library/albums/{id}", { params: { path: { id: ID } } });
  expect(await rejection(call)).toMatchObject({
    code: "REDIRECTED",
    status: 307,
    attempts: 1,
    requestUrl: `${BASE_URL}/me/library/albums/${ID}`,
    message: expect.stringContaining(elsewhere),
  });
  expect(api.requests[0]?.redirect).toBe("manual");
  expect(api.requests[0]?.headers.get("user-agent")).toMatch(/^gatefold-client/);
});
