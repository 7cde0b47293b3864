import { z } from "astro/zod";

/** How well a statement of the specification is founded. */
export const source = z.enum(["albums-page", "official", "observed", "gatefold"]);

/** How well a statement of the specification is founded. */
export type Source = z.infer<typeof source>;
