import { expect, test } from "vitest";
import { problemOf, type ValueRule } from "./value-rule.ts";

const id: ValueRule = {
  name: "id",
  required: true,
  isList: false,
  type: "text",
  minLength: 10,
  maxLength: 10,
  pattern: "^B0[0-9A-Z]{8}$",
};
const ids: ValueRule = { ...id, name: "ids", isList: true, maxItems: 2 };
const limit: ValueRule = {
  name: "limit",
  required: false,
  isList: false,
  type: "integer",
  minimum: 1,
  maximum: 100,
};

const CASES = [
  [id, "B0064UPU4G", undefined],
  [id, "", "id is required."],
  [id, "B0", "id must have 10 characters, unlike “B0”."],
  [id, "b0064upu4g", "id must match ^B0[0-9A-Z]{8}$, unlike “b0064upu4g”."],
  [ids, "B0064UPU4G,B00D3PLC1K", undefined],
  [ids, "B0064UPU4G,B00D3PLC1K,B00D3PLC1K", "ids takes at most 2 values, and these are 3."],
  [ids, "B0064UPU4G,", "each of ids must have 10 characters, and one is empty."],
  [limit, "", undefined],
  [limit, "100", undefined],
  [limit, "101", "limit must be 1 to 100, unlike “101”."],
  [limit, "1.5", "limit must be a whole number, unlike “1.5”."],
  [limit, "many", "limit must be a number, unlike “many”."],
  [{ ...limit, maximum: undefined }, "0", "limit must be at least 1, unlike “0”."],
] as const;

for (const [rule, text, problem] of CASES)
  test(`${rule.name} with “${text}”: ${problem ?? "fine"}`, () => {
    expect(problemOf(rule, text)).toBe(problem);
  });
