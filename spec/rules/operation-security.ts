import { eachOperation } from "./description.ts";
import type { Rule } from "./redocly.ts";

const SCHEMES = ["apiKey", "loginWithAmazon"];

/** Every alternative of an operation's own `security` names both schemes, and at least one scope. */
export const operationSecurity: Rule = () =>
  eachOperation(({ place, name }, report) => {
    const security = place.at("security");
    if (security.places.length === 0) {
      const where = security.exists ? security.location : place.location.key();
      report(where, `${name} must list its own security, for its scopes.`);
    }
    for (const alternative of security.places) {
      if (alternative.keys.toSorted().join() !== SCHEMES.join())
        report(
          alternative.location,
          `An alternative of security must name ${SCHEMES.join(" and ")}, and no other.`,
        );
      else if (alternative.at("loginWithAmazon").texts.length === 0)
        report(alternative.location, "An alternative of security must name a scope of loginWithAmazon.");
    }
  });
