import QuickLRU from "quick-lru";

type Class = typeof QuickLRU;

function isClass(value: unknown): value is Class {
  return typeof value === "function";
}

/** Where CommonJS requires the package, which is an ES module, its default export is the whole module. */
const inner: unknown = Reflect.get(QuickLRU, "default");

/** A map that forgets what was used least recently. */
export const LruMap: Class = isClass(inner) ? inner : QuickLRU;
