import { expect, test } from "vitest";
import { type FieldRule, fieldProblem } from "./field-problem.ts";

const ID = { type: "string", minLength: 10, maxLength: 10, pattern: "^B0[0-9A-Z]{8}$" } as const;

function rule(name: string, schema: FieldRule["schema"], required = false): FieldRule {
  return { key: name, name, required, schema };
}

const id = rule("id", ID, true);
const ids = rule("ids", { type: "array", items: ID, maxItems: 2 }, true);
const limit = rule("limit", { type: "integer", minimum: 1, maximum: 100 });
const prices = rule("prices", { type: "array", items: { type: "number" }, uniqueItems: true });
const check = rule("check", { type: "boolean" });
const mood = rule("mood", { enum: ["calm", "wild"] });

const CASES = [
  [id, "B0064UPU4G", undefined],
  [id, "", "id is required."],
  [id, "B0", "id must have 10 characters, unlike “B0”."],
  [id, "b0064upu4g", "id must match ^B0[0-9A-Z]{8}$, unlike “b0064upu4g”."],
  [ids, "B0064UPU4G,B00D3PLC1K", undefined],
  [ids, "B0064UPU4G,B00D3PLC1K,B00D3PLC1K", "ids must have at most 2 items, and has 3."],
  [ids, "B0064UPU4G,", "each of ids must have 10 characters, unlike an empty one."],
  [limit, "", undefined],
  [limit, "100", undefined],
  [limit, "101", "limit must be 1 to 100, unlike “101”."],
  [limit, "1.5", "limit must be a whole number, unlike “1.5”."],
  [limit, "many", "limit must be a whole number, unlike “many”."],
  [prices, "1,2.5", undefined],
  [prices, "1,two", "each of prices must be a number, unlike “two”."],
  [prices, "1,1", "prices must not have an item twice."],
  [check, "true", undefined],
  [check, "yes", "check must be true or false, unlike “yes”."],
  [mood, "sad", "mood must be one of calm, wild, unlike “sad”."],
  [rule("limit", { type: "integer", minimum: 1 }), "0", "limit must be at least 1, unlike “0”."],
] as const;

for (const [one, text, problem] of CASES)
  test(`${one.name} with “${text}”: ${problem ?? "fine"}`, () => {
    expect(fieldProblem(one, text)).toBe(problem);
  });
