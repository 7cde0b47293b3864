import { expect, test } from "vitest";
import { breakableParts } from "./breakable-parts.ts";

test("an address may break after each slash of its path", () => {
  expect(breakableParts('curl \\\n  "https://api.example/v1/albums/1"')).toEqual([
    'curl \\\n  "https://api.example/',
    "v1/",
    "albums/",
    '1"',
  ]);
});

test("the parts are the text", () => {
  const text = `curl "$API_URL/me//library/" --data-raw '{"a": "/"}'`;
  expect(breakableParts(text).join("")).toBe(text);
});
