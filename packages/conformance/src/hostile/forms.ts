import type { Random } from "@gatefold/test-helpers/random";
import { PRIVATE_PLAYLIST } from "./playlist-ids.ts";

/** Fields that a form doesn't have, though the object has some of them. */
const OTHER_FIELDS: readonly [string, ...string[]] = [
  "id",
  "userId",
  "curator",
  "curator[id]",
  "trackCount",
  "title[]",
  "title.x",
  "Title",
  "__proto__",
  "constructor",
  "",
  "%00",
  "%",
];

/**
 * Spoils a form in one place: a value, a field twice, a field that it doesn't have, or what separates fields.
 *
 * @param makeText returns a hostile text, encoded for a form or wrongly so
 */
export function withHostileField({ below, pick }: Random, form: string, makeText: () => string): string {
  const fields = form.split("&");
  const at = below(fields.length);
  const [name = ""] = (fields[at] ?? "").split("=");
  switch (below(8)) {
    case 0:
      return [...fields, `${name}=${makeText()}`].join("&");
    case 1:
      return [...fields, `${pick(OTHER_FIELDS)}=${below(2) ? PRIVATE_PLAYLIST.id : makeText()}`].join("&");
    case 2:
      return fields.with(at, name).join("&");
    case 3:
      return fields.join(pick([";", "&&", "&=&", "&&&&&&=", "\n", "?", "&amp;"]));
    case 4:
      return fields
        .with(at, `${name}=${pick(["%", "%f", "%zz", "%ff", "%c3", "%ed%a0%80", "%u0041", "+", "%00"])}`)
        .join("&");
    default:
      return fields.with(at, `${name}=${makeText()}`).join("&");
  }
}
