import { createRandom } from "@gatefold/test-helpers/random";
import type { ExportedLine } from "./lines.ts";

/** A file as an app or a service writes it, of lines in their order. */
export interface ExportedFile {
  /** What is printed. */
  readonly name: string;
  readonly fileName: string;
  readonly lines: readonly ExportedLine[];
  readonly text: string;
}

/** How each program writes a playlist. */
const WRITERS: Readonly<
  Record<string, { readonly fileName: string; write(lines: readonly ExportedLine[], seed: number): string }>
> = {
  "Exportify, CSV": {
    fileName: "exportify.csv",
    write: (lines) =>
      table(
        ["Track URI", "Track Name", "Artist Name(s)", "Album Name", "Track Duration (ms)", "ISRC"],
        ",",
        lines,
        (line, at) => [
          `spotify:track:${at}`,
          line.title,
          line.artists.join(";"),
          line.album,
          String(Math.round(line.duration * 1000)),
          line.isrc ?? "",
        ],
      ),
  },
  "TuneMyMusic, CSV": {
    fileName: "my-playlist.csv",
    write: (lines) =>
      table(
        ["Track name", "Artist name", "Album", "Playlist name", "Type", "ISRC"],
        ",",
        lines,
        (line, at) => [
          line.title,
          [line.artists.slice(0, -1).join(", "), line.artists.at(-1)].filter(Boolean).join(" & "),
          line.album,
          "Mine",
          "Playlist",
          // It knows the codes of some services alone.
          at % 2 === 0 ? (line.isrc ?? "") : "",
        ],
      ),
  },
  "Soundiiz, CSV": {
    fileName: "soundiiz.csv",
    write: (lines) =>
      table(["title", "artist", "album"], ";", lines, (line) => [
        line.title,
        line.artists.join(", "),
        line.album,
      ]),
  },
  "a player, M3U8": {
    fileName: "player.m3u8",
    write: (lines) =>
      [
        "#EXTM3U",
        ...lines.map((line, at) => `#EXTINF:${Math.floor(line.duration)},${display(line)}\nMusic/${at}.mp3`),
      ].join("\n"),
  },
  "a player, XSPF": {
    fileName: "player.xspf",
    write: (lines) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList>\n${lines
        .map(
          (line) =>
            `<track><title>${escaped(line.title)}</title><creator>${escaped(line.artists.join(", "))}</creator>` +
            `<album>${escaped(line.album)}</album><duration>${Math.round(line.duration * 1000)}</duration></track>`,
        )
        .join("\n")}\n</trackList></playlist>`,
  },
  "pasted lines": {
    fileName: "",
    write: (lines, seed) => {
      const random = createRandom(seed);
      return lines
        .map((line) =>
          random.next() < 0.2
            ? `${line.title} ${random.pick(["-", "–"])} ${line.artists.join(", ")}`
            : display(line, random.pick(["-", "-", "–", "—"])),
        )
        .join("\n");
    },
  },
};

/** Divides lines among files of all kinds. */
export function exportedFiles(lines: readonly ExportedLine[], seed: number): readonly ExportedFile[] {
  const writers = Object.entries(WRITERS);
  return writers.map(([name, { fileName, write }], at) => {
    const own = lines.filter((_, index) => index % writers.length === at);
    return { name, fileName, lines: own, text: write(own, seed) };
  });
}

function display({ artists, title }: ExportedLine, dash = "-"): string {
  return `${artists.join(" & ")} ${dash} ${title}`;
}

function table(
  header: readonly string[],
  delimiter: string,
  lines: readonly ExportedLine[],
  cellsOf: (line: ExportedLine, at: number) => readonly string[],
): string {
  const rows = [header, ...lines.map(cellsOf)];
  return rows
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join("\r\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
