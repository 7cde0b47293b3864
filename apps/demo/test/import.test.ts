import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findings } from "./axe.ts";
import { describeDemo, sampleAlbum } from "./demo.ts";
import { picture } from "./picture.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const lines = (page: Page) => page.getByRole("list", { name: "Lines", exact: true });
const line = (page: Page, text: string) => lines(page).getByRole("article").filter({ hasText: text }).first();

/** Looks at a state of the page on a phone and on a desktop. */
async function look(page: Page, state: string): Promise<void> {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    expect(await findings(page), `${state}, ${viewport.width} pixels`).toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await picture(page, `import, ${state}`, { colorScheme });
    }
  }
}

/** What is asked of the catalog, from now on. */
function countSearches(page: Page): Set<string> {
  const searches = new Set<string>();
  page.on("request", (request) => {
    if (request.url().includes("/search/tracks")) searches.add(request.postData() ?? "");
  });
  return searches;
}

/** A slow connection: what is under way can be seen and interrupted. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 200_000;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

async function entriesOf<Entry>(list: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of list) entries.push(entry);
  return entries;
}

const METALLICA = "B000002H97";
const DISCOVERY = "B0064UPU4G";

describeDemo("an import of a playlist in a browser", (demo) => {
  test("a file is found, corrected and made a playlist, offline, reloaded and interrupted in the middle", {
    timeout: 300_000,
  }, async () => {
    const albums = [await sampleAlbum(METALLICA), await sampleAlbum(DISCOVERY)];
    const sure = albums.flatMap(({ tracks, artist }) =>
      tracks.map(({ id, title }) => ({ id, title, artist })),
    );
    const rows = [
      ...sure.slice(0, 5).map(({ title, artist }) => [title.toUpperCase(), artist]),
      ["Bohemian Rhapsody", "Queen"],
      ["Under the Pale Blue Moon", "Nobody at All"],
      ...sure.slice(5).map(({ title, artist }) => [title, artist]),
      ...["One", "Two", "Three", "Four", "Five", "Six"].map((word) => [`Zzyzx Qwrtp ${word}`, "Xkcdf"]),
    ];
    const cells = [["Track name", "Artist name"], ...rows].map((row) =>
      row.map((cell) => `"${cell}"`).join(),
    );
    const csv = `${cells.join("\n")}\n,Queen\n`;
    const { page, complaints } = await demo().visit({ viewport: desktop });
    await page.goto(`${demo().url}#/import`);
    await page.getByRole("heading", { name: "A file" }).waitFor();
    await look(page, "to choose");

    // Looking for the lines: slow, offline in the middle, and reloaded.
    await throttle(page);
    const searches = countSearches(page);
    const name = "Road trip.csv";
    await page
      .getByLabel("Choose a file")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByText(`20 of ${rows.length}`).waitFor();
    await page.context().setOffline(true);
    await page.getByText("Waiting until you're back online.").waitFor();
    await look(page, "offline");
    await page.getByText("1 line can't be read").waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => searches.size).toBeGreaterThan(20);
    await throttle(page);
    await page.reload();
    searches.clear();
    await page.getByText("Left: 1 to check, 7 not found.").waitFor();
    const asked = [...searches].join();
    for (const [title = ""] of rows.slice(0, 20)) expect(asked).not.toContain(title.toLowerCase());

    // Correcting, by keyboard.
    const queen = await demo().music.search.tracks({ name: "Bohemian Rhapsody", artistName: "Queen" });
    await look(page, "to look through");
    await button(page, /^To check/).press("Enter");
    await look(page, "to check");
    const choose = line(page, "Bohemian Rhapsody").getByRole("button", { name: /^Choose Bohemian/ });
    await choose.first().press("Enter");
    await page.getByText("Nothing left to check.").waitFor();
    await button(page, /^Not found/).press("Enter");
    await line(page, "Pale Blue Moon").getByRole("searchbox").fill("jork homeward");
    await line(page, "Pale Blue Moon")
      .getByRole("button", { name: /^Choose Homeward/ })
      .press("Enter");
    await line(page, "Qwrtp One").getByRole("button", { name: "Leave out" }).press("Enter");
    await button(page, /^Left out 1/).waitFor();
    await button(page, /^All/).press("Enter");
    await line(page, "Bohemian Rhapsody").getByText("Chosen").waitFor();
    await line(page, "Pale Blue Moon").getByText("Homeward").waitFor();

    // Creating the playlist: its answer is lost, and that of the tracks.
    await demo().api.admin("faults", { operation: "createPlaylist", then: { stallMs: "forever" } });
    await demo().api.admin("faults", { operation: "addPlaylistTracks", then: { stallMs: "forever" } });
    const ours = async () => {
      const all = await entriesOf(demo().music.playlists.list());
      return all.filter(({ node }) => node?.title === "Road trip");
    };
    await button(page, "Create the playlist").click();
    await expect.poll(() => ours().then((all) => all.length)).toBe(1);
    await look(page, "being made");
    await page.reload();
    await expect.poll(() => ours().then(([first]) => first?.node?.trackCount)).toBeGreaterThan(0);
    await page.reload();
    const link = page.getByRole("link", { name: "Open the playlist" });
    await link.waitFor();
    await look(page, "made");
    expect(complaints.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    const [made, ...others] = await ours();
    expect(others).toEqual([]);
    const id = made?.node?.id ?? "";
    const added = await entriesOf(demo().music.playlists.tracks.list(id));
    const ids = added.map(({ node }) => node?.id);
    const [rhapsody, moon, ...found] = [...ids.splice(5, 2), ...ids];
    expect(found).toEqual(sure.map((track) => track.id));
    expect(queen.edges?.map(({ node }) => node?.id)).toContain(rhapsody);
    expect((await demo().music.tracks.get(moon ?? "")).title).toBe("Homeward");
    await link.click();
    await page.getByRole("heading", { name: "Road trip" }).waitFor();
  });

  test("1,000 lines fit, with few rows at a time, and what was done is there after a reload", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/import`);
    const text = Array.from({ length: 1_000 }, (_, at) => `Nobody ${at} - Nothing ${at}`).join("\n");
    await page.getByLabel("Or paste lines").fill(text);
    await button(page, "Find these tracks").click();
    await page.getByText("20 of 1,000").waitFor();
    await button(page, "Stop").click();
    await page.getByText("Stopped.").waitFor();
    expect(await lines(page).getByRole("article").count()).toBeLessThan(60);
    const done = await page.getByText(/\d of 1,000/).textContent();
    await page.reload();
    await expect.poll(() => page.getByText(/\d of 1,000/).textContent()).toBe(done);
    await button(page, "Continue").waitFor();
    await button(page, "Discard the import").click();
    await page.getByRole("heading", { name: "A file" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "A file" }).waitFor();
  });

  test("what can't be read is told by its name, and nothing of it is begun", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/import`);
    const choose = (name: string, text: string | Buffer) =>
      page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
    const alert = (name: string, reason: string) =>
      page
        .getByRole("alert")
        .filter({ hasText: `${name} can't be read.` })
        .filter({ hasText: reason })
        .waitFor();
    await choose("videos.csv", "Video ID,Added\nx,2024\n");
    await alert("videos.csv", "No column is called like a title");
    await choose("cut.xspf", "<playlist>\n<trackList>");
    await alert("cut.xspf", "This XML is broken");
    await choose("photo.txt", Buffer.alloc(5_000_001, "a"));
    await alert("photo.txt", "The file has 6 MB");
    await choose("names.txt", "***\n---\n");
    await alert("names.txt", "It has no tracks.");
    await page.getByText("Line 1 has no words: ***").waitFor();
    await look(page, "a file that can't be read");
  });

  test("a second tab waits for the first one", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/import`);
    await page.getByRole("heading", { name: "A file" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(demo().link({ token: demo().api.token }));
    await other.goto(`${demo().url}#/import`);
    await other.getByText("open in another tab").waitFor();
    await page.close();
    await other.getByRole("heading", { name: "A file" }).waitFor();
  });
});
