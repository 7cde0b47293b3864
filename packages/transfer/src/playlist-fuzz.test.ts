import { createRandom } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { PlaylistFileError, readPlaylist } from "./playlist-file.ts";

test("200 seeds: no text is lost, whatever it is, and nothing but a PlaylistFileError is thrown", async () => {
  const pieces = [
    '"',
    ",",
    ";",
    "\n",
    "\t",
    "#EXTINF:1,",
    "#EXTM3U\n",
    "<playlist>",
    "&x;",
    "{",
    "a - b",
    "é",
    "\uD800",
    "\0",
    "title,artist\n",
    " ",
    "\r\n",
  ] as const;
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = createRandom(seed);
    const text = Array.from({ length: 1 + random.below(30) }, () => random.pick(pieces)).join("");
    const format = random.pick([undefined, "csv", "m3u", "xspf", "jspf", "text"] as const);
    const result = await readPlaylist(text, { format }).catch((error: unknown) => error);
    if (result instanceof PlaylistFileError) continue;
    expect(result, `seed ${seed}`).toMatchObject({ tracks: expect.any(Array), problems: expect.any(Array) });
    if (format !== "text" || !(result instanceof Object) || !("tracks" in result) || !("problems" in result))
      continue;
    const { tracks, problems } = result;
    if (!Array.isArray(tracks) || !Array.isArray(problems)) continue;
    const written = text
      .replace(/\r\n?/g, "\n")
      .split("\n")
      .filter((line) => line.trim() !== "");
    expect(tracks.length + problems.length, `seed ${seed}`).toBe(written.length);
  }
});
