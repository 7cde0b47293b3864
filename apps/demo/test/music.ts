import type { Page } from "playwright-core";
import type { Demo } from "./demo.ts";

/** Tracks of the sample catalog, by their titles. */
export const TRACKS = {
  "One More Time": "B0064UPUDC",
  Aerodynamic: "B0X95CMPO2",
  "Digital Love": "B0X9X8GMCG",
  "Enter Sandman": "B0XACP925U",
  "In Bloom": "B0X9VMKCVS",
  "My Name Is Jonas": "B0X1A5ARZD",
  Nude: "B0XS3GPKQI",
} as const;

export const ROAD_TRIP = "0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f61";
const TITLES = ["One More Time", "Aerodynamic", "Digital Love", "Enter Sandman", "In Bloom"] as const;

/** Gives the user a playlist of five tracks, a like, followed artists and plays. A reset goes back to that. */
export async function seedMusic({ api }: Demo): Promise<void> {
  const user = {
    id: api.userId,
    playlists: [
      {
        id: ROAD_TRIP,
        title: "Road trip",
        description: "Windows down, all the way to the sea",
        visibility: "PUBLIC",
        trackIds: TITLES.map((title) => TRACKS[title]),
      },
    ],
    likes: [TRACKS["In Bloom"], TRACKS.Nude],
    followedArtists: ["B0Y4BCS4FM", "B000S9ULT8"],
    history: [
      { trackId: TRACKS.Nude, playedAt: "2026-03-01T18:30:00Z" },
      { trackId: TRACKS["In Bloom"], playedAt: "2026-03-01T18:34:00Z" },
      { trackId: TRACKS.Nude, playedAt: "2026-03-02T12:05:00Z" },
    ],
  };
  await api.admin("seed", { users: [user] });
}

/** The titles of the tracks of a playlist, as the page shows them. */
export function shownTitles(page: Page): Promise<string[]> {
  return page
    .getByRole("list", { name: "Entries" })
    .getByRole("listitem")
    .evaluateAll((rows) => rows.map((row) => row.querySelector(".name")?.textContent ?? ""));
}

/** The titles of the tracks of a playlist, as the server has them. */
export async function storedTitles({ music }: Demo, id = ROAD_TRIP): Promise<string[]> {
  const { edges = [] } = await music.playlists.tracks.list(id);
  return edges.map(({ node }) => node?.title ?? "");
}

/** Opens the page of a playlist, and waits until its tracks are shown. */
export async function openPlaylist(demo: Demo, page: Page, id = ROAD_TRIP): Promise<void> {
  await page.goto(`${demo.url}#/playlists/${id}`);
  await page.getByRole("button", { name: "Move Aerodynamic", exact: true }).waitFor();
}

/** Opens the menu of a track that is shown. */
export async function openMenu(page: Page, title: string): Promise<void> {
  await page
    .getByRole("button", { name: `More for ${title}`, exact: true })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Like", exact: true }).waitFor();
}
