import { z } from "astro/zod";

/** Where a statement of the specification comes from (`x-source`). */
export const source = z.enum(["albums-page", "official", "observed", "gatefold"]);

/** Where a statement of the specification comes from (`x-source`). */
export type Source = z.infer<typeof source>;

/** What a source is called on the pages, and what it means. */
export interface SourceMeaning {
  readonly label: string;
  readonly meaning: string;
}

/** The legend of `x-source`. */
export const SOURCE_LEGEND: Readonly<Record<Source, SourceMeaning>> = {
  "albums-page": { label: "albums page", meaning: "Printed on Amazon's page about albums." },
  official: { label: "official", meaning: "Printed on another official page of the same API." },
  observed: {
    label: "observed",
    meaning: "Seen in public second-hand sources, and never checked against the live API.",
  },
  gatefold: {
    label: "Gatefold",
    meaning:
      'Decided by Gatefold where nothing is documented. A sentence of this kind starts with "Gatefold:".',
  },
};
