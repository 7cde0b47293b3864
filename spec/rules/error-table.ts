import { describe } from "./description.ts";
import { errorTable, failuresOf } from "./error-codes.ts";
import type { Rule } from "./redocly.ts";

/** The table of error codes exists, and its rows are of use. */
export const errorTableRule: Rule = () =>
  describe((description, report) => {
    const { root, operations } = description;
    const codes = errorTable(description);
    const declared = new Set(operations.flatMap(failuresOf).map(({ status }) => status));
    if (codes.length === 0 && declared.size > 0)
      report(root.at("paths").location.key(), "The schema of error.code must have x-error-codes.");
    for (const { code, status, transport, place } of codes) {
      const key = place.location.key();
      if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))
        report(key, `Code "${code}" must be in UPPER_SNAKE_CASE.`);
      if (status === undefined) continue;
      if (transport && declared.has(status))
        report(key, `${code} has the scope transport, but operations declare the status ${status}.`);
      if (!transport && !declared.has(status))
        report(key, `No operation declares ${status}, the status of ${code}; is its scope transport?`);
    }
  });
