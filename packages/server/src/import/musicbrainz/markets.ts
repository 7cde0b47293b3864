import type { Market } from "../album.ts";
import { isJsonObject, type JsonObject, objectsOf, textOf } from "../json-value.ts";

/**
 * Codes that ISO 3166-1 leaves to its users and that therefore name no country. MusicBrainz uses XW for the
 * whole world, XE for Europe and a few more for states that have gone. Neither `[Worldwide]` nor `[Europe]`
 * says which markets there were, and a list of all countries would be made up: they are left out. XK is
 * Kosovo everywhere.
 */
const userAssigned = /^(?!XK)(X[A-Z]|Q[M-Z]|AA|ZZ)$/;

/** The countries in which a release came out, each once, in the order of its release events. */
export function marketsOf(release: JsonObject): Market[] {
  const markets = new Map<string, Market>();
  for (const event of objectsOf(release["release-events"])) {
    const area = isJsonObject(event.area) ? event.area : {};
    const codes = Array.isArray(area["iso-3166-1-codes"]) ? area["iso-3166-1-codes"] : [];
    const name = textOf(area.name);
    for (const id of codes.filter(isCountry)) {
      if (!markets.has(id)) markets.set(id, { id, ...(name !== undefined && { name }) });
    }
  }
  // Some answers of the web service have the country of the first event and no events.
  if (markets.size === 0 && isCountry(release.country)) markets.set(release.country, { id: release.country });
  return [...markets.values()];
}

function isCountry(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{2}$/.test(value) && !userAssigned.test(value);
}
