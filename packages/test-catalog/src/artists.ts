import { type Draw, draws, pick } from "./draws.ts";
import type { CatalogArtist } from "./real-albums.ts";
import { drawScript } from "./titles.ts";
import { capitalized, drawLoneWord, drawRareWord } from "./vocabulary.ts";
import { BAND_WORDS, FIRST_NAMES, LAST_NAMES, type Script } from "./words.ts";

/** An artist, and the script that the titles are in. */
export interface Performer extends CatalogArtist {
  readonly script: Script | undefined;
}

/** The artist whose first album has this index, unless a known one has it. */
export function performer(seed: number, index: number, purpose: number): Performer {
  const draw = draws(seed, index, purpose);
  const script = drawScript(draw);
  return { id: catalogId("B0W", index), name: script ? foreignName(draw, script) : plainName(draw), script };
}

/** A catalog id that neither a real ASIN nor an id that the import derives can have. */
export function catalogId(prefix: "B0T" | "B0V" | "B0W", number: number): string {
  return prefix + number.toString(36).toUpperCase().padStart(7, "0");
}

function plainName(draw: Draw): string {
  const kind = draw();
  if (kind < 0.55) return capitalized(personName(draw));
  const band = () => pick(draw, BAND_WORDS);
  const word = () => (draw() < 0.5 ? drawLoneWord(draw) : drawRareWord(draw));
  if (kind < 0.66) return capitalized(`the ${band()}`).replace("The", draw() < 0.9 ? "The" : "Los");
  if (kind < 0.78) return capitalized(`${draw() < 0.6 ? "the " : ""}${word()} ${band()}`);
  if (kind < 0.87) return capitalized(word());
  if (kind < 0.9) return `DJ ${capitalized(word())}`;
  if (kind < 0.93) return capitalized(`${personName(draw)} & the ${band()}`);
  if (kind < 0.96) return capitalized(`${pick(draw, FIRST_NAMES)} & ${pick(draw, FIRST_NAMES)}`);
  return capitalized(
    `${personName(draw)} ${pick(draw, ["trio", "quartet", "orchestra", "ensemble", "band"])}`,
  );
}

function personName(draw: Draw): string {
  const last = draw() < 0.6 ? pick(draw, LAST_NAMES) : drawRareWord(draw);
  return `${pick(draw, FIRST_NAMES)} ${last}`;
}

/** Families come first in East Asia. */
function foreignName(draw: Draw, { name, given, family, words, separator }: Script): string {
  if (draw() < 0.2) return pick(draw, words) + separator + pick(draw, words);
  if (/Japanese|Korean|Chinese/.test(name)) return pick(draw, family) + pick(draw, given);
  return `${pick(draw, given)} ${pick(draw, family)}`;
}
