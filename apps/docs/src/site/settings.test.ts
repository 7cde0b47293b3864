import { expect, test } from "vitest";
import { siteSettings } from "./settings.ts";

test("without settings the site stands at the root of an unknown host", () => {
  expect(siteSettings({})).toEqual({ base: "/" });
  expect(siteSettings({ DOCS_SITE: "" })).toEqual({ base: "/" });
});

test("base path and origin come from the environment", () => {
  expect(siteSettings({ DOCS_BASE: "/gatefold", DOCS_SITE: "https://docs.example" })).toEqual({
    base: "/gatefold",
    site: "https://docs.example",
  });
});
