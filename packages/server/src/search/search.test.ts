import { beforeAll, describe, expect, test } from "vitest";
import { search } from "./search.ts";
import { type TestCatalog, testArtist, testCatalog, titleOf } from "./testing/catalog.ts";

let music: TestCatalog;
beforeAll(async () => {
  music = await testCatalog([
    {
      id: "B000000001",
      title: "Home",
      artists: ["Oskar & Lene"],
      tracks: ["Home", "Going Home"],
      releaseDate: "2013-01-01",
    },
    {
      id: "B000000002",
      title: "Paper Lanterns",
      artists: ["Mara Lindqvist"],
      tracks: ["Home", "Hello, Stranger", { title: "Letters (feat. Ruby Okafor)", isrc: "GBDUW0000053" }],
      releaseDate: "2014-01-01",
    },
    {
      id: "B000000003",
      title: "Homeward",
      artists: ["Mara Home"],
      tracks: ["Kaleidoscope Avenue", "Homeless"],
    },
    {
      id: "B000000004",
      title: "Karaoke Hits",
      artists: ["Karaoke Universe"],
      tracks: ["Home (Karaoke Version)"],
    },
    {
      id: "B000000005",
      title: "Tops",
      artists: ["The Paper Engines"],
      tracks: [{ title: "Home", popularity: 99 }],
      releaseDate: "1999-01-01",
    },
    { id: "B000000006", title: "?", artists: ["!!!"], tracks: ["?", "What?"] },
  ]);
});

describe("relevance", () => {
  test("puts exact titles first, then titles, then other fields, then beginnings", async () => {
    const { hits } = await music.page({ filters: [{ query: "home" }] });
    expect(hits.map(({ tier, json }) => `${tier} ${titleOf(json)}`)).toEqual([
      "exact Home",
      "exact Home",
      "exact Home",
      "title Going Home",
      "title Home (Karaoke Version)",
      "any Homeless",
      "any Kaleidoscope Avenue",
    ]);
    const started = await music.page({ filters: [{ query: "hom" }] });
    expect(started.hits.map(({ tier, json }) => `${tier} ${titleOf(json)}`)).toEqual([
      "titlePrefix Home",
      "titlePrefix Home",
      "titlePrefix Home",
      "titlePrefix Going Home",
      "titlePrefix Homeless",
      "titlePrefix Home (Karaoke Version)",
      "anyPrefix Kaleidoscope Avenue",
    ]);
  });

  test("puts what is known to be popular before what is only likely, and imitations last", async () => {
    const { hits } = await music.page({ filters: [{ query: "home" }], limit: 5 });
    expect(hits[0]?.rank).toBeLessThan(hits[1]?.rank ?? 0);
    expect((await music.find("home")).slice(0, 5)).toEqual([
      "Home",
      "Home",
      "Home",
      "Going Home",
      "Home (Karaoke Version)",
    ]);
  });

  test("takes title and artist in any order for exact", async () => {
    for (const query of ["home oskar & lene", "Oskar and Lene HOME", "lene home and oskar"]) {
      const { hits } = await music.page({ filters: [{ query }] });
      expect(hits.map(({ tier }) => tier)).toEqual(["exact", "any"]);
    }
  });

  test("takes a title without what was added to it for exact", async () => {
    const { hits } = await music.page({ filters: [{ query: "letters mara lindqvist" }] });
    expect(hits[0]?.tier).toBe("exact");
  });

  test("finds a code and an id", async () => {
    expect(await music.find("GB-DUW-00-00053")).toEqual(["Letters (feat. Ruby Okafor)"]);
    expect(await music.find({ kind: "albums", filters: [{ query: "B000000002" }] })).toEqual([
      "Paper Lanterns",
    ]);
  });

  test("completes the last word only", async () => {
    expect(await music.find("hello str")).toEqual(["Hello, Stranger"]);
    expect(await music.find("hel stranger")).toEqual([]);
  });

  test("forgives articles and typing errors where nothing else is found", async () => {
    const artists = (query: string) => music.find({ kind: "artists", filters: [{ query }] });
    expect(await artists("paper engines")).toEqual(["The Paper Engines"]);
    expect(await artists("the mara lindqvist")).toEqual(["Mara Lindqvist"]);
    expect(await music.find("letters by mara lindqvist")).toEqual(["Letters (feat. Ruby Okafor)"]);
    expect(await music.find("kaliedoscope avenue")).toEqual(["Kaleidoscope Avenue"]);
    expect(await music.find("strangr hello")).toEqual(["Hello, Stranger"]);
    expect(await music.find("kalidoscpe")).toEqual(["Kaleidoscope Avenue"]);
    expect(await music.find("lvoe")).toEqual([]);
    expect(await music.find("hoem mara lindqvist")).toEqual(["Home"]);
  });

  test("finds titles of symbols by the same symbols", async () => {
    expect((await music.find("?"))[0]).toBe("?");
    expect(await music.find({ kind: "artists", filters: [{ query: "!!!" }] })).toEqual(["!!!"]);
  });
});

describe("filters", () => {
  test("all have to hold, each in its field", async () => {
    const by = (artistName: string) =>
      music.find({
        filters: [
          { field: "name", query: "home" },
          { field: "artistName", query: artistName },
        ],
      });
    expect(await by("Oskar & Lene")).toEqual(["Home", "Going Home"]);
    expect(await by("mara")).toEqual(["Home", "Homeless"]);
    expect(await by("nobody")).toEqual([]);
  });

  test("by album name, and by codes", async () => {
    const find = (field: string, query: string) => music.find({ filters: [{ field, query }] });
    expect(await find("albumName", "tops")).toEqual(["Home"]);
    expect(await find("albumId", "B000000005")).toEqual(["Home"]);
    expect(await find("artistId", testArtist("Mara Home").id)).toEqual(["Homeless", "Kaleidoscope Avenue"]);
    expect(await find("isrc", "gb duw 00 00053")).toEqual(["Letters (feat. Ruby Okafor)"]);
    expect(await find("id", "0000000005")).toEqual(["Home"]);
    expect(await find("asin", "0000000005")).toEqual(["Home"]);
  });

  test.for([
    ["a field that tracks don't have", [{ field: "categoryId", query: "home" }]],
    ["a name of the language", [{ field: "__proto__", query: "home" }]],
    ["a code that can't be one", [{ field: "isrc", query: "home*" }]],
    ["an empty text", [{ query: "" }]],
    ["a text that says nothing", [{ query: "home" }, { field: "artistName", query: " \u0000\u200B" }]],
    ["words that no item has", [{ query: "home zzzzzzzz" }]],
  ] as const)("%s finds nothing", async ([, filters]) => {
    expect(await music.find({ filters })).toEqual([]);
  });

  test("the words of a filter beyond the 16th don't count", async () => {
    const words = Array.from({ length: 16 }, (_, at) => `word${at}`);
    const { find } = await testCatalog([{ id: "B000000001", tracks: [words.join(" ")] }]);
    expect(await find([...words, "more", "words"].join(" "))).toEqual([words.join(" ")]);
    expect(await find([...words.slice(0, 15), "more"].join(" "))).toEqual([]);
  });
});

describe("order", () => {
  const sorted = (sortBy: "release" | "name" | "popularity") =>
    music.find({ kind: "albums", filters: [{ query: "home" }], sortBy });

  test("by release, newest first and unknown last", async () => {
    expect(
      await music.find({ kind: "tracks", filters: [{ field: "name", query: "home" }], sortBy: "release" }),
    ).toEqual([...["Home", "Home", "Going Home", "Home", "Homeless", "Home (Karaoke Version)"]]);
  });

  test("by name and by popularity", async () => {
    expect(await sorted("name")).toEqual(["Home", "Homeward"]);
    expect(await sorted("popularity")).toEqual(["Home", "Homeward"]);
  });

  test("sorts all hits together, however well they match", async () => {
    const { page } = await testCatalog([
      {
        id: "B000000001",
        tracks: ["Zoo Love", { title: "Lover", popularity: 90 }],
        releaseDate: "1990-01-01",
      },
      { id: "B000000002", tracks: ["A Love", "My Lovely"], releaseDate: "2000-01-01" },
    ]);
    const sorted = async (sortBy: "release" | "name" | "popularity") =>
      (await page({ filters: [{ query: "love" }], sortBy })).hits.map(({ json }) => titleOf(json));
    expect(await sorted("name")).toEqual(["A Love", "Lover", "My Lovely", "Zoo Love"]);
    expect(await sorted("release")).toEqual(["A Love", "My Lovely", "Lover", "Zoo Love"]);
    expect((await sorted("popularity"))[0]).toBe("Lover");
  });

  test("finds a code and an id in any order", async () => {
    for (const sortBy of ["relevance", "release", "name", "popularity"] as const) {
      const filters = [{ query: "GBDUW0000053" }];
      expect(await music.find({ filters, sortBy })).toEqual(["Letters (feat. Ruby Okafor)"]);
      expect(await music.find({ kind: "albums", filters: [{ query: "B000000002" }], sortBy })).toEqual([
        "Paper Lanterns",
      ]);
    }
  });
});

describe("a cursor", () => {
  const request = { kind: "tracks", filters: [{ query: "home" }], limit: 2 } as const;

  test("goes through everything once, in the same order as one large page", async () => {
    for (const sortBy of ["relevance", "popularity", "release", "name"] as const) {
      for (const limit of [1, 2, 3, 7]) {
        const found: number[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await music.page({ ...request, sortBy, limit, cursor });
          found.push(...page.hits.map(({ rank }) => rank));
          cursor = page.nextCursor;
          if (cursor === undefined) break;
        }
        const { hits } = await music.page({ ...request, sortBy, limit: 100 });
        expect(found).toEqual(hits.map(({ rank }) => rank));
      }
    }
  });

  test("goes on after names of any length and script", async () => {
    const tracks = Array.from({ length: 9 }, (_, at) => `home ${"夜𠮷のé ".repeat(400)}${at}`);
    const { page } = await testCatalog([{ id: "B000000001", tracks }]);
    const first = await page({ ...request, sortBy: "name", limit: 5 });
    const second = await page({ ...request, sortBy: "name", limit: 5, cursor: first.nextCursor });
    expect([first.hits.length, second.hits.length]).toEqual([5, 4]);
    expect(first.nextCursor?.length).toBeLessThan(500);
  });

  test("is refused with another search, and when it was changed", async () => {
    const { nextCursor = "" } = await music.page(request);
    const open = (changes: object) =>
      search(music.catalog, music.cursors, { ...request, cursor: nextCursor, ...changes });
    const problem = "was changed, or was made for another search";
    expect(await open({ kind: "albums" })).toEqual({ problem });
    expect(await open({ sortBy: "name" })).toEqual({ problem });
    expect(await open({ filters: [{ query: "homes" }] })).toEqual({ problem });
    expect(await open({ filters: [{ field: "name", query: "home" }] })).toEqual({ problem });
    expect(await open({ filters: [...request.filters, ...request.filters] })).toEqual({ problem });
    expect(await open({ limit: 3 })).toEqual({
      problem: "was made for limit=2 and can't be used with limit=3",
    });
    expect(await open({ cursor: "x" })).toHaveProperty(
      "problem",
      expect.stringContaining("is not a token of this list"),
    );
    expect(await open({})).toHaveProperty("hits");
  });
});
