import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeDemo } from "./demo.ts";
import { openMenu, openPlaylist, seedMusic, shownTitles, storedTitles, TRACKS } from "./music.ts";

const focused = (page: Page) => page.evaluate<string>("document.activeElement.ariaLabel");
const handle = (page: Page, title: string) =>
  page.getByRole("button", { name: `Move ${title}`, exact: true });

/** A place in the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const [ONE, AERO, DIGITAL, SANDMAN, BLOOM] = Object.keys(TRACKS);
const BEGIN = [ONE, AERO, DIGITAL, SANDMAN, BLOOM];

describeDemo("playlists in a browser", (demo) => {
  beforeAll(() => seedMusic(demo()));

  /** What is shown, and what the server has, is this. */
  async function expectOrder(page: Page, order: readonly (string | undefined)[]): Promise<void> {
    await expect.poll(() => shownTitles(page)).toEqual(order);
    await expect.poll(() => storedTitles(demo())).toEqual(order);
  }

  test("a playlist is made, renamed, filled with an album in order, and deleted", async () => {
    const { page, complaints } = await demo().visit();
    await page.getByRole("link", { name: "Playlists", exact: true }).click();
    await page.getByRole("button", { name: "New playlist" }).click();
    await page.getByLabel("Title").fill("Monday");
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { name: "Monday" }).waitFor();
    const id = page.url().replace(/^.*\//, "");
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Title").fill("Monday morning");
    await page.getByLabel("Anyone can see it").check();
    // The request fails: what was typed is there again.
    await demo().api.admin("faults", {
      operation: "updatePlaylist",
      then: { status: 400, code: "BAD_REQUEST" },
    });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => page.getByLabel("Title").inputValue()).toBe("Monday morning");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Monday morning" }).waitFor();
    await page.getByText("0 tracks · Public").waitFor();
    complaints.length = 0;

    await page.goto(`${demo().url}#/albums/B0064UPU4G`);
    await page.getByRole("button", { name: "Add to playlist: Discovery" }).click();
    await page.getByRole("menuitem", { name: "Monday morning" }).click();
    await page.getByText("Added Discovery to Monday morning.").waitFor();
    const { tracks = [] } = await demo().music.albums.get("B0064UPU4G");
    expect(await storedTitles(demo(), id)).toEqual(tracks.map(({ title }) => title));
    await page.getByRole("link", { name: "Show", exact: true }).click();
    await page.getByText("14 tracks · ").first().waitFor();

    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("Deleted Monday morning.").waitFor();
    await page.getByRole("heading", { name: "Playlists" }).waitFor();
    await page.getByRole("link", { name: "Road trip" }).waitFor();
    expect(await page.getByRole("link", { name: "Monday morning" }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("entries are moved by keyboard, which says where they are", async () => {
    const { page, complaints } = await demo().visit();
    await openPlaylist(demo(), page);
    await handle(page, "One More Time").press("Space");
    await page.getByText("Picked up One More Time, position 1 of 5.").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByText("One More Time, position 3 of 5.").waitFor();
    await page.keyboard.press("Space");
    await page.getByText("Dropped One More Time at position 3 of 5.").waitFor();
    await expectOrder(page, [AERO, DIGITAL, ONE, SANDMAN, BLOOM]);
    await expect.poll(() => focused(page)).toBe("Move One More Time");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Escape");
    await page.getByText("Cancelled. One More Time stays at position 3 of 5.").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expectOrder(page, BEGIN);
    expect(complaints).toEqual([]);
  });

  test("entries are dragged, and a move that the server refuses is undone and said", async () => {
    const { page } = await demo().visit();
    await openPlaylist(demo(), page);
    const drag = async (from: string, to: string, part: number) => {
      await handle(page, from).hover();
      await page.mouse.down();
      const row = page.getByRole("listitem").filter({ has: handle(page, to) });
      const { x = 0, y = 0, width = 0, height = 0 } = (await row.boundingBox()) ?? {};
      await page.mouse.move(x + width / 2, y + height * part, { steps: 5 });
      await page.mouse.up();
    };
    // To the upper half of a row, and to the lower half of the last one.
    await drag("Enter Sandman", "Aerodynamic", 0.2);
    await expectOrder(page, [ONE, SANDMAN, AERO, DIGITAL, BLOOM]);
    await drag("One More Time", "In Bloom", 0.8);
    const order = [SANDMAN, AERO, DIGITAL, BLOOM, ONE];
    await expectOrder(page, order);

    const then = { status: 400, code: "BAD_REQUEST" };
    await demo().api.admin("faults", { operation: "movePlaylistTracks", then });
    await drag("In Bloom", "Enter Sandman", 0.2);
    const problem = page.getByRole("alert").filter({ hasText: "In Bloom can't be moved." });
    await problem.waitFor();
    await expectOrder(page, order);
    await problem.getByRole("button", { name: "Try again" }).click();
    await expectOrder(page, [BLOOM, SANDMAN, AERO, DIGITAL, ONE]);
  });

  test("entries are moved by a finger on their handles, and a tap or a call moves none", async () => {
    const phone = { viewport: { width: 390, height: 1000 }, hasTouch: true, isMobile: true };
    const { page, complaints } = await demo().visit(phone);
    await openPlaylist(demo(), page);
    const client = await page.context().newCDPSession(page);
    const middle = async (title: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await handle(page, title).boundingBox()) ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    };
    const touch = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", at?: Point) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
    const moveTo = async (title: string, y: number) => {
      const start = await middle(title);
      await touch("touchStart", start);
      for (const part of [0.25, 0.5, 0.75, 1])
        await touch("touchMove", { x: start.x, y: start.y + (y - start.y) * part });
      await page.locator(".drop-line").waitFor();
    };
    const above = async (title: string) => (await middle(title)).y - 10;
    await moveTo("Enter Sandman", await above("Aerodynamic"));
    await touch("touchEnd");
    const order = [ONE, SANDMAN, AERO, DIGITAL, BLOOM];
    await expectOrder(page, order);
    // A call comes in.
    await moveTo("One More Time", await above("In Bloom"));
    await touch("touchCancel");
    await page.locator(".drop-line").waitFor({ state: "detached" });
    await touch("touchStart", await middle("Digital Love"));
    await touch("touchEnd");
    await page.getByText("Digital Love stays at position 4 of 5.").waitFor();
    await expectOrder(page, order);
    // At the end of the window the page scrolls on.
    await page.setViewportSize({ width: 390, height: 600 });
    await moveTo("One More Time", 590);
    await page.locator('li[aria-posinset="5"] .drop-line.below').waitFor();
    await touch("touchEnd");
    await expectOrder(page, [SANDMAN, AERO, DIGITAL, BLOOM, ONE]);
    expect(complaints).toEqual([]);
  });

  test("a track is added by keyboard, twice if the user wants, and one of the two is removed", async () => {
    const { page, complaints } = await demo().visit();
    await page.goto(`${demo().url}#/search?q=one+more+time&in=tracks`);
    const more = page.getByRole("button", { name: "More for One More Time", exact: true }).first();
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "Road trip" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("More for One More Time");
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "Road trip" }).waitFor();
    await page.keyboard.press("r");
    await page.keyboard.press("Enter");
    await page.getByText("Road trip has One More Time already.").waitFor();
    await page.getByRole("button", { name: "Add again" }).click();
    await page.getByText("Added One More Time to Road trip.").waitFor();
    await page.getByRole("link", { name: "Show", exact: true }).click();
    await expectOrder(page, [...BEGIN, ONE]);

    await page.getByRole("button", { name: "Remove One More Time" }).first().press("Enter");
    await page.getByText("Removed One More Time from Road trip.").waitFor();
    await expectOrder(page, [...BEGIN.slice(1), ONE]);
    await expect.poll(() => focused(page)).toBe("Remove Aerodynamic");
    await page.getByText("5 tracks · ").first().waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Restored One More Time.").waitFor();
    await expectOrder(page, [...BEGIN, ONE]);
    expect(complaints).toEqual([]);
  });

  test("two tabs show the same, also after one was offline", async () => {
    const { page: one, complaints } = await demo().visit();
    await openPlaylist(demo(), one);
    const other = await one.context().newPage();
    await other.goto(demo().link({ token: demo().api.token }));
    await openPlaylist(demo(), other);
    await handle(one, "One More Time").press("Space");
    await one.keyboard.press("ArrowDown");
    await one.keyboard.press("Space");
    await expectOrder(other, [AERO, ONE, DIGITAL, SANDMAN, BLOOM]);

    await one.context().setOffline(true);
    await one.getByText("You are offline.").waitFor();
    await one.getByRole("button", { name: "Remove Digital Love" }).click();
    await handle(one, "In Bloom").press("Space");
    await one.keyboard.press("Home");
    await one.keyboard.press("Space");
    const order = [BLOOM, AERO, ONE, SANDMAN];
    await expect.poll(() => shownTitles(one)).toEqual(order);
    expect(await storedTitles(demo())).toEqual([AERO, ONE, DIGITAL, SANDMAN, BLOOM]);
    await one.context().setOffline(false);
    await expectOrder(one, order);
    await expectOrder(other, order);
    expect(complaints).toEqual([]);
  });

  test("before the first like the user is told that it can't be undone, and only then", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/albums/B0064UPU4G`);
    await openMenu(page, "Aerodynamic");
    await page.getByRole("menuitem", { name: "Like", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => focused(page)).toBe("More for Aerodynamic");
    await page.getByRole("button", { name: "Like Aerodynamic", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Like it" }).click();
    await page.getByText("Liked Aerodynamic.").waitFor();
    await page.getByRole("button", { name: "Like Digital Love", exact: true }).click();
    await page.getByText("Liked Digital Love.").waitFor();
    await page.getByRole("link", { name: "Show likes" }).click();
    const likes = page.getByRole("list", { name: "Liked tracks" }).getByRole("listitem");
    await expect.poll(() => likes.count()).toBe(4);
    await page.getByRole("button", { name: "Dislike In Bloom" }).click();
    await page.getByText("Disliked In Bloom.").waitFor();
    await expect.poll(() => likes.count()).toBe(3);
    const { edges = [] } = await demo().music.likes.list();
    expect(edges.map(({ node }) => node?.title)).toEqual(["Digital Love", "Aerodynamic", "Nude"]);
  });
});
