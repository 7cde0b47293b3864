import type { Location, VisitContext } from "./redocly.ts";

type Resolve = VisitContext["resolve"];

/** A value of the document and its location. Every `$ref` on the path to it is followed. */
export class Place {
  readonly value: unknown;
  /** The location of the value, behind the `$ref` if there is one. */
  readonly location: Location;
  /** The location of the value, or of the `$ref` to it. */
  readonly site: Location;
  readonly #resolve: Resolve;

  private constructor(value: unknown, location: Location, site: Location, resolve: Resolve) {
    this.value = value;
    this.location = location;
    this.site = site;
    this.#resolve = resolve;
  }

  static of(value: unknown, location: Location, resolve: Resolve): Place {
    let target = { value, location };
    while (isRef(target.value)) {
      const { node, location: next } = resolve(target.value, target.location.source.absoluteRef);
      // A $ref that can't be resolved is reported by no-unresolved-refs. Here the value is missing.
      if (next === undefined) return new Place(undefined, location, location, resolve);
      target = { value: node, location: next };
    }
    return new Place(target.value, target.location, location, resolve);
  }

  /** The value of a key; a place without a value if the key is missing. */
  at(key: string | number): Place {
    const inner = isObject(this.value) ? this.value[key] : undefined;
    return Place.of(inner, this.location.child([key]), this.#resolve);
  }

  /** The places of an object's values, or of a list's items, by their keys. */
  entries(): [string, Place][] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)]) : [];
  }

  get places(): Place[] {
    return this.entries().map(([, place]) => place);
  }

  get keys(): string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  /** The strings of a list. */
  get texts(): string[] {
    return Array.isArray(this.value) ? this.value.filter((item) => typeof item === "string") : [];
  }
}

/** The place of the node that is being visited. */
export function visited(node: unknown, context: VisitContext): Place {
  return Place.of(node, context.location, context.resolve);
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function isRef(value: unknown): boolean {
  return isObject(value) && typeof value["$ref"] === "string";
}
