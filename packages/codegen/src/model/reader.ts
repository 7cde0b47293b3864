import type { SpecSource, YamlObject, YamlValue } from "../source/located.ts";

/** The string under `key`, or a complaint. */
export function stringAt(source: SpecSource, owner: YamlObject, key: string): string {
  const value = owner[key];
  return typeof value === "string" ? value : source.fail(owner, `${key} must be a string`, key);
}

/** The whole number under `key`, or a complaint. */
export function integerAt(source: SpecSource, owner: YamlObject, key: string): number {
  const value = owner[key];
  if (typeof value === "number" && Number.isInteger(value)) return value;
  return source.fail(owner, `${key} must be a whole number`, key);
}

/** The mapping under `key`, or a complaint. */
export function objectAt(source: SpecSource, owner: YamlObject, key: string): YamlObject {
  return source.object(owner[key], owner, key);
}

/** The mappings listed under `key`; none where it is missing. */
export function objectsAt(source: SpecSource, owner: YamlObject, key: string): YamlObject[] {
  const list: YamlValue | undefined = owner[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) return source.fail(owner, `${key} must be a list`, key);
  return list.map((item) => source.object(item, list));
}

/** A JSON pointer under `key` as a list of names. */
export function pointerAt(source: SpecSource, owner: YamlObject, key: string): string[] {
  const pointer = stringAt(source, owner, key);
  if (!pointer.startsWith("/")) return source.fail(owner, `${key} must be a JSON pointer`, key);
  return pointer.slice(1).split("/");
}
