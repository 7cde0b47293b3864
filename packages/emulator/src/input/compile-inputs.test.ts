import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileInputs, validatorsFile } from "../../scripts/compile-inputs.ts";

test("the validators are what their script makes of the schemas", () => {
  expect(compileInputs() === readFileSync(validatorsFile, "utf8")).toBe(true);
});
