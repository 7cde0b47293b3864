import type { Page } from "playwright-core";
import { type Demo, sampleAlbum, sampleIds } from "./demo.ts";
import { openMenu, ROAD_TRIP, seedMusic } from "./music.ts";

/** A page of the app, or a state of one, once it shows what it is for. */
export interface ShownPage {
  readonly name: string;
  /** Whether the library has nothing in it. */
  readonly isEmpty?: boolean;
  readonly open: (demo: Demo) => Promise<Page>;
}

const card = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });
const alert = (page: Page, text: string) => page.getByRole("alert").filter({ hasText: text });

const SEARCHES = ["searchTracks", "searchAlbums", "searchArtists"];

const found = (page: Page, title: string) => page.getByRole("link", { name: title }).first().waitFor();
const nothingFound = (page: Page) => page.getByRole("heading", { name: "Nothing found for" }).waitFor();

/** Opens what follows a `#`, and waits for something. */
function at(hash: string, wait: (page: Page, demo: Demo) => Promise<void>): ShownPage["open"] {
  return async (demo) => {
    const { page } = await demo.visit();
    await page.goto(demo.url + hash);
    await wait(page, demo);
    return page;
  };
}

/** The same, for a user who has playlists, likes, plays and followed artists. */
function seeded(hash: string, wait: (page: Page, demo: Demo) => Promise<void>): ShownPage["open"] {
  return async (demo) => {
    await seedMusic(demo);
    return at(hash, wait)(demo);
  };
}

export const pages: readonly ShownPage[] = [
  {
    name: "connect",
    async open(demo) {
      const { context } = await demo.open();
      const page = await context.newPage();
      await page.goto(demo.url);
      await page.getByLabel("API address").waitFor();
      return page;
    },
  },
  {
    name: "sign-in page of the server",
    async open(demo) {
      const { context } = await demo.open();
      const page = await context.newPage();
      await page.goto(demo.link({ client: demo.api.clientId }));
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("button", { name: "Allow" }).waitFor();
      return page;
    },
  },
  {
    name: "signed out",
    async open(demo) {
      const { context } = await demo.open();
      const page = await demo.signIn(context);
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      return page;
    },
  },
  {
    name: "expired",
    async open(demo) {
      const { context } = await demo.open();
      const page = await demo.signIn(context);
      await card(page, "Daft Punk").waitFor();
      await demo.endSession(page);
      await page.getByRole("link", { name: "Discover", exact: true }).click();
      await alert(page, "Your sign-in has expired.").waitFor();
      return page;
    },
  },
  { name: "empty library", isEmpty: true, open: at("#/", (page) => page.getByText("is empty.").waitFor()) },
  { name: "library", open: at("#/", (page) => card(page, "Daft Punk").waitFor()) },
  {
    name: "library by title",
    open: at("#/", async (page) => {
      await page.getByLabel("Sort by").selectOption("Title");
      await card(page, "All Rebel Rockers").waitFor();
    }),
  },
  {
    name: "tracks of the library",
    open: at("#/", async (page, demo) => {
      const { tracks } = await sampleAlbum("B000002H97");
      for (const { id } of tracks) await demo.music.library.tracks.add(id);
      await page.goto(`${demo.url}#/library/tracks`);
      await page.getByText("Enter Sandman").waitFor();
    }),
  },
  {
    name: "discover, undo",
    open: at("#/discover", async (page) => {
      await page.getByRole("button", { name: "Remove Discovery" }).click();
      // With the focus on it, it stays.
      await page.getByRole("button", { name: "Undo" }).focus();
    }),
  },
  { name: "album", open: at("#/albums/B000002H97", (page) => page.getByText("Enter Sandman").waitFor()) },
  {
    name: "album, one track",
    open: at("#/albums/B0064UPU4G", (page) => page.getByText("One More Time").waitFor()),
  },
  // These come before the user has any.
  {
    name: "no followed artists",
    isEmpty: true,
    open: at("#/artists", (page) => page.getByText("The API can't follow artists").waitFor()),
  },
  {
    name: "before the first like",
    isEmpty: true,
    open: at("#/albums/B0064UPU4G", async (page) => {
      await openMenu(page, "One More Time");
      await page.getByRole("menuitem", { name: "Like", exact: true }).click();
      await page.getByRole("heading", { name: "This can't be undone" }).waitFor();
    }),
  },
  { name: "playlists", isEmpty: true, open: seeded("#/playlists", (page) => found(page, "Road trip")) },
  {
    name: "new playlist",
    isEmpty: true,
    open: seeded("#/playlists", async (page) => {
      await page.getByRole("button", { name: "New playlist" }).click();
      await page.getByLabel("Title").waitFor();
    }),
  },
  {
    name: "playlist, a track that is moved",
    isEmpty: true,
    open: seeded(`#/playlists/${ROAD_TRIP}`, async (page) => {
      await page.getByRole("button", { name: "Move Aerodynamic", exact: true }).press("Space");
      await page.keyboard.press("End");
      await page.getByText("position 5 of 5").waitFor();
    }),
  },
  {
    name: "playlist, the menu of a track",
    isEmpty: true,
    open: seeded(`#/playlists/${ROAD_TRIP}`, async (page) => {
      await openMenu(page, "Digital Love");
      await page.getByRole("menuitem", { name: "Road trip" }).waitFor();
    }),
  },
  {
    name: "recently played",
    isEmpty: true,
    open: seeded("#/history", (page) => page.getByText("Mar 2, ").first().waitFor()),
  },
  { name: "no such album", open: at("#/albums/B0ZZZZZZZZ", nothingFound) },
  { name: "no such page", open: at("#/nirvana/nevermind", (page) => found(page, "Nevermind")) },
  { name: "artist", open: at("#/artists/B0Y4ZLXZ2V", (page) => found(page, "My Iron Lung")) },
  {
    name: "search, nothing typed",
    open: at("#/search", (page) => page.getByText("Enter a title").waitFor()),
  },
  { name: "search", open: at("#/search?q=nirvana", (page) => page.getByText("Top hit").waitFor()) },
  { name: "search, other scripts", open: at("#/search?q=三毒史", (page) => found(page, "三毒史")) },
  { name: "all albums", open: at("#/search?q=in&in=albums", (page) => found(page, "In Rainbows")) },
  { name: "search, nothing found", open: at("#/search?q=daft+punk+zzzzzz", nothingFound) },
  {
    name: "import",
    open: at("#/import", async (page) => {
      await page
        .getByLabel("Or paste lines")
        .fill("Queen - Bohemian Rhapsody\nNobody - Nothing\nNirvana - Lithium");
      await page.getByRole("button", { name: "Find these tracks" }).click();
      await page.getByRole("button", { name: "Create the playlist" }).waitFor();
    }),
  },
  {
    name: "search, offline",
    open: at("#/", async (page) => {
      await card(page, "Daft Punk").waitFor();
      await page.context().setOffline(true);
      await page.getByText("Changes are sent").waitFor();
      await page.getByRole("searchbox").fill("nirvana");
      await page.getByText("The search continues").waitFor();
    }),
  },
  {
    name: "search, not allowed",
    open: at("#/discover", async (page, demo) => {
      const then = { status: 403, code: "ACCESS_DENIED" };
      for (const operation of SEARCHES) await demo.api.admin("faults", { operation, times: "forever", then });
      await page.getByRole("searchbox").fill("nirvana");
      await alert(page, "have access to the catalog").waitFor();
    }),
  },
  {
    name: "search, throttled",
    open: at("#/discover", async (page, demo) => {
      const then = { status: 429, headers: { "Retry-After": "40" } };
      for (const operation of SEARCHES) await demo.api.admin("faults", { operation, times: "forever", then });
      await page.getByRole("searchbox").fill("nirvana");
      await page.getByRole("button", { name: /Retry in \d+ s/ }).waitFor();
    }),
  },
  {
    name: "offline",
    open: at("#/", async (page) => {
      await card(page, "Daft Punk").waitFor();
      await page.context().setOffline(true);
      await page.getByText("You are offline.").waitFor();
      await page.getByRole("link", { name: "Discover", exact: true }).click();
      await page.getByText("Albums load when you're back online.").waitFor();
    }),
  },
  {
    name: "throttled",
    async open(demo) {
      const then = { status: 429, headers: { "Retry-After": "40" } };
      await demo.api.admin("faults", { operation: "listLibraryAlbums", times: "forever", then });
      const { page } = await demo.visit();
      await page.getByRole("button", { name: /Retry in \d+ s/ }).waitFor();
      return page;
    },
  },
  {
    name: "busy",
    async open(demo) {
      // Again and again, so that the notice stays for longer than it takes to look at the page in every way.
      const then = { status: 429, headers: { "Retry-After": "25" } };
      const { page } = await demo.visit();
      await card(page, "Daft Punk").waitFor();
      await demo.api.admin("faults", { operation: "removeLibraryAlbum", times: "forever", then });
      await page.getByRole("button", { name: "Remove Discovery" }).click();
      await page.getByText(/The service is busy/).waitFor();
      return page;
    },
  },
  {
    name: "server down",
    open: at("#/", async (page, demo) => {
      await card(page, "Daft Punk").waitFor();
      await demo.api.kill();
      await page.getByRole("button", { name: "Remove Discovery" }).click();
      await alert(page, "Discovery can't be removed.").waitFor();
      await page.getByRole("link", { name: "Discover", exact: true }).click();
      await alert(page, "Albums can't be loaded.").waitFor();
    }),
  },
];

/** Puts thirty albums into the library, Discovery last. */
export async function fillLibrary({ music }: Demo): Promise<void> {
  const others = (await sampleIds()).filter((id) => id !== "B0064UPU4G");
  for (const id of [...others.slice(0, 29), "B0064UPU4G"]) await music.library.albums.add(id);
}
