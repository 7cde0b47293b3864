import { type Image, nearestImage } from "@gatefold/client";
import { useState } from "react";

interface Properties {
  /** An album, an artist or a track's album. */
  readonly of: { readonly id: string; readonly images?: readonly Image[] };
  readonly sizePixels: number;
}

/** The cover of an album, above generated art that shows until it is loaded. The title is beside it, so it has no text. */
export function Cover({ of, sizePixels }: Properties) {
  return (
    <span className="cover">
      <CoverArt seed={of.id} />
      <Picture of={of} sizePixels={sizePixels} />
    </span>
  );
}

/** The picture of an artist, above the initials of the name. */
export function Portrait({
  of,
  sizePixels,
}: {
  of: Properties["of"] & { readonly name?: string };
  sizePixels: number;
}) {
  const [background, color] = colorsOf(of.id);
  return (
    <span className="cover portrait">
      <svg viewBox="0 0 100 100" aria-hidden="true" style={{ background }}>
        <text x="50" y="50" dy="0.35em" textAnchor="middle" fontSize="36" fontWeight="700" fill={color}>
          {initialsOf(of.name ?? "")}
        </text>
      </svg>
      <Picture of={of} sizePixels={sizePixels} />
    </span>
  );
}

/** The first letters of the first two words of a name; one letter of a name without spaces. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join("")
    .toLocaleUpperCase("en");
}

function Picture({ of: { images }, sizePixels }: Properties) {
  const url = nearestImage(images, sizePixels)?.url;
  const [failedUrl, setFailedUrl] = useState<string>();
  if (url === undefined || url === failedUrl) return null;
  return <img src={url} alt="" loading="lazy" decoding="async" onError={() => setFailedUrl(url)} />;
}

/** Generated art, different for each album. */
export function CoverArt({ seed }: { seed: string }) {
  const { background, tiles } = artOf(seed);
  return (
    <svg viewBox="0 0 3 3" aria-hidden="true" style={{ background }}>
      {tiles.map(({ x, y, path, color }) => (
        // The stroke closes the seam between two tiles of a color.
        <path
          key={`${x}${y}`}
          d={path}
          fill={color}
          stroke={color}
          strokeWidth="0.012"
          transform={`translate(${x} ${y})`}
        />
      ))}
    </svg>
  );
}

type Colors = readonly [background: string, string, string, string];

/** Colours that go well together: the background, then the shapes. */
const PALETTES: readonly [Colors, ...Colors[]] = [
  ["#1d3557", "#e63946", "#f1faee", "#457b9d"],
  ["#3d405b", "#e07a5f", "#f2cc8f", "#81b29a"],
  ["#264653", "#e9c46a", "#e76f51", "#2a9d8f"],
  ["#0b3954", "#ff6663", "#bfd7ea", "#e0ff4f"],
  ["#5f0f40", "#fb8b24", "#ffd6a5", "#9a031e"],
  ["#132a13", "#ecf39e", "#90a955", "#4f772d"],
  ["#240046", "#ff9e00", "#e0aaff", "#7b2cbf"],
  ["#023047", "#ffb703", "#caf0f8", "#219ebc"],
  ["#f4efe6", "#d1495b", "#30638e", "#edae49"],
  ["#f6bd60", "#2b2d42", "#f28482", "#f7ede2"],
  ["#bcd4de", "#22223b", "#f26b5b", "#fffdf7"],
  ["#2f3e46", "#cad2c5", "#84a98c", "#f4a259"],
];

/** A quarter or a half of a circle, a circle, a ring, a wedge, bars: each fills a square of 1 by 1. */
const SHAPES: readonly [string, ...string[]] = [
  "M0 0h1a1 1 0 0 1-1 1z",
  "M1 1H0a1 1 0 0 1 1-1z",
  "M0 1V0a1 1 0 0 1 1 1z",
  "M1 0v1a1 1 0 0 1-1-1z",
  "M0 .5a.5.5 0 0 1 1 0a.5.5 0 0 1-1 0z",
  "M0 0h1a.5.5 0 0 1-1 0zM0 .5h1a.5.5 0 0 1-1 0z",
  "M0 0L1 1H0z",
  "M0 0h.25v1H0zM.5 0h.25v1H.5z",
  "M.12 .5a.38.38 0 0 1 .76 0a.38.38 0 0 1-.76 0zm.2 0a.18.18 0 0 0 .36 0a.18.18 0 0 0-.36 0z",
];

/** Art made of tiles. */
export interface Art {
  readonly background: string;
  readonly tiles: readonly {
    readonly x: number;
    readonly y: number;
    readonly path: string;
    readonly color: string;
  }[];
}

/** Art of 3 by 3 tiles, always the same for the same seed. */
export function artOf(seed: string): Art {
  const next = numbersFrom(seed);
  const [background, ...colors] = pick(PALETTES, next());
  const tiles = Array.from({ length: 9 }, (_, index) => ({
    x: index % 3,
    y: Math.floor(index / 3),
    path: pick(SHAPES, next()),
    color: pick(colors, next()),
  }));
  return { background, tiles };
}

/** Two colors of high contrast, always the same for the same seed. */
function colorsOf(seed: string): readonly [background: string, color: string] {
  const dark: readonly [string, ...string[]] = [
    "#1d3557",
    "#3d405b",
    "#264653",
    "#5f0f40",
    "#132a13",
    "#240046",
    "#7a2e1d",
  ];
  return [pick(dark, numbersFrom(seed)()), "#ffffff"];
}

function pick<Value>(values: readonly [Value, ...Value[]], number: number): Value {
  return values[number % values.length] ?? values[0];
}

/** A generator of pseudo-random numbers that a text seeds. @see https://en.wikipedia.org/wiki/Xorshift */
function numbersFrom(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 3;
  };
}
