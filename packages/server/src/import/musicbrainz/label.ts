import { isJsonObject, objectsOf, textOf } from "../json-value.ts";
import { isPlaceholderName } from "./placeholders.ts";

/** MusicBrainz's special label for releases that have none. */
const noLabel = "157afde4-4bf5-4039-8ad2-5a15acc85176";

/**
 * The names of a release's labels, each once, in their order, joined with a slash as Amazon does it
 * (`Daft Life Ltd./ADA France`). A label comes once for each of its catalog numbers, and may be null.
 */
export function labelOf(labelInfo: unknown): string | undefined {
  const names = new Set<string>();
  for (const { label } of objectsOf(labelInfo)) {
    if (!isJsonObject(label) || label.id === noLabel) continue;
    const name = textOf(label.name);
    if (name !== undefined && !isPlaceholderName(name)) names.add(name);
  }
  return names.size > 0 ? [...names].join("/") : undefined;
}
