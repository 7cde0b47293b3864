import type { RatedChange } from "./bump.ts";
import type { Manifest } from "../packages.ts";
import { declarations } from "./declarations.ts";

/**
 * What changed from one package.json to another in what programs and scripts name: entry points, by `import` and by
 * `require`, commands, and versions of Node and of peers that they work with. API reports tell of entry points that come or
 * go with declarations.
 */
export function manifestChanges(before: Manifest, after: Manifest): RatedChange[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  const removed = old.filter((name) => !now.includes(name));
  const added = now.filter((name) => !old.includes(name));
  return [
    ...removed.map((name): RatedChange => ({ impact: "major", text: `removed ${name}` })),
    ...added.map((name): RatedChange => ({ impact: "minor", text: `added ${name}` })),
  ];
}

function namesOf(manifest: Manifest): string[] {
  const { exports = {}, bin = {}, engines = {}, peerDependencies = {} } = manifest;
  const typed = declarations(manifest);
  const entries = Object.entries(exports).flatMap(([path, target]) => [
    ...(typed.has(path) ? [] : [`the entry point ${path}`]),
    ...waysIn(target).map((way) => `\`${way}\` of the entry point ${path}`),
  ]);
  const ranges = Object.entries({ ...engines, ...peerDependencies }).flatMap(([name, range]) =>
    range.split("||").map((part) => `${name} ${part.trim()}`),
  );
  return [...entries, ...Object.keys(bin).map((name) => `the command ${name}`), ...ranges];
}

/** An entry point without conditions is a file, which every tool finds in its own way. */
function waysIn(target: unknown): string[] {
  if (typeof target !== "object" || target === null) return [];
  return ["import", "require"].filter((way) => way in target);
}
