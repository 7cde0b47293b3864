import { describe } from "./description.ts";
import type { Rule } from "./redocly.ts";

const WRITES = ["put", "post", "delete", "patch"];

/** An operation that changes something names the collections it changes; one that reads names none. */
export const operationInvalidates: Rule = () =>
  describe(({ operations }, report) => {
    const collections = new Set(operations.map(({ place }) => place.at("x-resource").at("collection").text));
    for (const { place, name, method } of operations) {
      const invalidates = place.at("x-invalidates");
      if (!WRITES.includes(method)) {
        if (invalidates.exists)
          report(invalidates.location, `${name} reads, so it must not have x-invalidates.`);
      } else if (invalidates.places.length === 0) {
        report(place.location.key(), `${name} changes something, so it must have x-invalidates.`);
      }
      for (const collection of invalidates.places)
        if (!collections.has(collection.text))
          report(collection.location, `No operation has the collection "${collection.text}".`);
    }
  });
