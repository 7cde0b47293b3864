// @vitest-environment happy-dom
// What users of other hooks on OpenAPI complain about, each as it is here.
import { QueryClient, useQueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import {
  albumKey,
  albumOptions,
  libraryAlbumsKey,
  libraryAlbumsPageKey,
  useAlbum,
  useAlbums,
  useLibraryAlbums,
  useSuspenseAlbums,
} from "./index.ts";
import { type Answers, renderHook } from "./testing/harness.tsx";
import { libraryApi } from "./testing/library-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const SIXTY = Array.from({ length: 60 }, (_, index) => `B0${String(index).padStart(8, "0")}`);
const [FIRST = ""] = SIXTY;

test("a 500 with an empty body is no success", async () => {
  const hook = await renderHook({ any: () => new Response(null, { status: 500 }) }, () => useAlbum(FIRST));
  const { status, data, error } = await hook.until(({ isPending }) => !isPending);
  expect({ status, data }).toEqual({ status: "error", data: undefined });
  expect(error?.status).toBe(500);
});

test("a bearer token is in no key", async () => {
  const { fetch } = libraryApi([]);
  const hook = await renderHook({ any: fetch }, () => [
    useAlbum(FIRST),
    useAlbums(SIXTY),
    useLibraryAlbums(),
  ]);
  const text = JSON.stringify(
    hook.queries
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  );
  expect(text).toContain(FIRST);
  expect(text).not.toMatch(/secret|Bearer|authorization|x-api-key/i);
});

test("pages and a single page of the same parameters are kept apart", () => {
  expect(libraryAlbumsKey({ limit: 2 })).not.toEqual(libraryAlbumsPageKey({ limit: 2 }));
});

test("the first page is asked for without a cursor", async () => {
  const { fetch } = libraryApi(SIXTY);
  const hook = await renderHook({ any: fetch }, () => useLibraryAlbums());
  await hook.until(({ isSuccess }) => isSuccess);
  expect(hook.requests).toEqual(["GET /me/library/albums"]);
});

test("a throttled call tells its status and how long to wait, and is not sent again by the hook", async () => {
  const error = { status: "429", code: "THROTTLED", message: "Slow down." };
  const throttled = () => Response.json({ error }, { status: 429, headers: { "Retry-After": "7" } });
  const hook = await renderHook({ any: throttled }, () => useAlbum(FIRST));
  const { error: caught } = await hook.until(({ isError }) => isError);
  expect(caught).toMatchObject({ status: 429, retryAfterMs: 7000 });
  expect(hook.requests).toHaveLength(1);
});

test("sixty mounted hooks make one request", async () => {
  const { fetch } = libraryApi([]);
  const hook = await renderHook({ any: fetch }, () => SIXTY.map((id) => useAlbum(id)));
  await hook.until((albums) => albums.every(({ isSuccess }) => isSuccess));
  expect(hook.requests).toEqual([`GET /albums?ids=${SIXTY.join()}`]);
});

test("albums that were read together are known one by one", async () => {
  const { fetch } = libraryApi([]);
  const hook = await renderHook({ any: fetch }, () => ({
    many: useAlbums(SIXTY),
    queries: useQueryClient(),
  }));
  await hook.until(({ many }) => many.isSuccess);
  expect(hook.queries.getQueryData(albumKey(FIRST))).toEqual({ id: FIRST, title: FIRST });
});

test("albums that are known one by one are shown together at once, and not asked for while they are fresh", async () => {
  const known: Answers = {};
  const hook = await renderHook(known, () => useAlbums(SIXTY, { enabled: false }));
  await hook.unmount();
  for (const id of SIXTY) hook.queries.setQueryData(albumKey(id), { id });
  const other = await renderHook(known, () => useAlbums([FIRST], { staleTime: 60_000 }), hook.queries);
  expect(other.value().data).toEqual([{ id: FIRST }]);
  expect(other.requests).toEqual([]);
});

test("albums that are known one by one are shown together without waiting, with suspense too", async () => {
  const queries = new QueryClient();
  queries.setQueryData(albumKey(FIRST), { id: FIRST });
  const hook = await renderHook({}, () => useSuspenseAlbums([FIRST]), queries);
  expect(hook.value().data).toEqual([{ id: FIRST }]);
  expect(hook.requests).toEqual([]);
});

test("options of a query are for TanStack's own functions too", async () => {
  const { fetch } = libraryApi([]);
  const hook = await renderHook({ any: fetch }, () => null);
  const album = await hook.queries.fetchQuery(albumOptions(hook.music, FIRST));
  expect(album).toEqual({ id: FIRST });
  expect(hook.queries.getQueryData(albumKey(FIRST))).toBe(album);
});
