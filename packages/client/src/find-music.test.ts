import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "./client.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const ids = (count: number) => Array.from({ length: count }, (_, index) => id(index));

/** An API with tracks, albums and artists of every id, 30 of which each search and each list finds. */
function openMusic(options: Partial<ClientOptions> = {}) {
  const lines: string[] = [];
  const { requests, fetch } = stubApi(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const [, , kind = "", one = "", below] = pathname.split("/");
    const body = request.method === "POST" ? await request.json() : undefined;
    const asked = searchParams.get("ids")?.split(",");
    const query = asked ? ` ${asked.length} ids` : decodeURIComponent(new URL(request.url).search);
    lines.push(`${request.method} ${pathname.slice(3)}${query}${body ? ` ${JSON.stringify(body)}` : ""}`);
    if (asked) return json({ data: { [kind]: asked.map((each) => ({ id: each, title: `The ${each}` })) } });
    if (kind === "search" && !one) return json({ data: [{ id: "catalog", content: { entityGroups: [] } }] });
    const { limit = searchParams.get("limit") ?? 100, token = searchParams.get("cursor") ?? 0 } = body ?? {};
    const end = Math.min(30, Number(token) + Number(limit));
    const edges = ids(end)
      .slice(Number(token))
      .map((each) => ({ node: { id: each } }));
    const page = { edges, pageInfo: { hasNextPage: end < 30, token: String(end) } };
    const plural = one.charAt(0).toUpperCase() + one.slice(1);
    if (kind === "search") return json({ data: { [`search${plural}`]: page } });
    if (below) return json({ data: { artist: { [below]: page } } });
    return json({ data: { [kind.slice(0, -1)]: { id: one, title: `The ${one}` } } });
  });
  const given = { baseUrl: BASE_URL, apiKey: "key", token: "t", fetch, retry: false } as const;
  return { lines, requests, music: createClient({ ...given, ...options }) };
}

describe("a search", () => {
  test("for tracks takes text, and reads page by page, 20 at a time", async () => {
    const { music, lines } = openMusic();
    const found: (string | undefined)[] = [];
    for await (const { node } of music.search.tracks("daft punk one more time")) found.push(node?.id);
    expect(found).toEqual(ids(30));
    const filters = '"searchFilters":[{"query":"daft punk one more time"}]';
    expect(lines).toEqual([
      `POST /search/tracks {"limit":20,${filters}}`,
      `POST /search/tracks {"limit":20,${filters},"token":"20"}`,
    ]);
  });

  test("takes text by field with an order, and gets the details in one request a page", async () => {
    const { music, lines } = openMusic();
    const query = { name: "one more time", artistName: "daft punk", isrc: undefined };
    const found = await music.search
      .tracks(query, { sortBy: "popularity", limit: 25, details: true })
      .toArray({ max: 30 });
    expect(found.map(({ track }) => track?.title)).toEqual(ids(30).map((each) => `The ${each}`));
    expect(lines[0]).toBe(
      'POST /search/tracks {"limit":25,"sortBy":"popularity","searchFilters":[{"field":"name","query":"one more time"},{"field":"artistName","query":"daft punk"}]}',
    );
    expect(lines.filter((line) => line.startsWith("GET"))).toEqual([
      "GET /tracks 25 ids",
      "GET /tracks 5 ids",
    ]);
  });

  test("for albums and for artists does the same", async () => {
    const { music } = openMusic();
    const [album] = await music.search.albums("discovery", { details: true }).toArray({ max: 1 });
    const [artist] = await music.search.artists({ name: "daft" }, { details: true }).toArray({ max: 1 });
    expect([album?.album?.id, artist?.artist?.id]).toEqual([id(0), id(0)]);
  });

  test("for everything gives views", async () => {
    const { music, lines } = openMusic();
    expect(await music.search.all("daft punk", { limit: 5 })).toMatchObject([{ id: "catalog" }]);
    expect(lines).toEqual(["GET /search?query=daft punk&limit=5"]);
  });

  test("without text is refused before the request", async () => {
    const { music, lines } = openMusic();
    const error = await rejection(Promise.resolve(music.search.tracks({ name: " " })));
    expect(error).toMatchObject({
      code: "INVALID_REQUEST",
      message: expect.stringContaining('searchTracks needs "name", and got " "'),
    });
    expect(lines).toEqual([]);
  });
});

describe("tracks and artists", () => {
  test("of one tick share requests, as albums do", async () => {
    const { music, lines } = openMusic();
    const tracks = await Promise.all(ids(120).map((each) => music.tracks.get(each)));
    const artists = await Promise.all(ids(2).map((each) => music.artists.get(each)));
    expect([tracks.map((one) => one.id), artists.length]).toEqual([ids(120), 2]);
    expect(await music.tracks.get(id(7))).toMatchObject({ id: id(7) });
    expect(lines).toEqual([
      "GET /tracks 100 ids",
      "GET /tracks 20 ids",
      "GET /artists 2 ids",
      `GET /tracks/${id(7)}`,
    ]);
  });

  test("only share requests with the same headers", async () => {
    const { music, lines, requests } = openMusic({ headers: { "Accept-Language": "de-de" } });
    const small = { headers: { "amzn-image-style": "SL110" } };
    await Promise.all([
      music.tracks.get(id(1)),
      music.tracks.get(id(2), small),
      music.tracks.get(id(3)),
      music.tracks.get(id(4), { headers: { "amzn-image-style": "SL110" } }),
    ]);
    expect(lines).toEqual(["GET /tracks 2 ids", "GET /tracks 2 ids"]);
    const sent = requests.map(({ headers }) => [
      headers.get("accept-language"),
      headers.get("amzn-image-style"),
    ]);
    expect(sent).toEqual([
      ["de-de", null],
      ["de-de", "SL110"],
    ]);
  });

  test("of an artist are lists, with details where they are asked for", async () => {
    const { music, lines } = openMusic();
    const albums = await music.artists.albums(id(5), { limit: 20 }).toArray({ max: 100 });
    const [track] = await music.artists.tracks(id(5), { details: true }).toArray({ max: 1 });
    expect([albums.length, track?.track?.title]).toEqual([30, `The ${id(0)}`]);
    expect(lines).toEqual([
      `GET /artists/${id(5)}/albums?limit=20`,
      `GET /artists/${id(5)}/albums?limit=20&cursor=20`,
      `GET /artists/${id(5)}/tracks`,
      "GET /tracks 30 ids",
    ]);
  });
});
