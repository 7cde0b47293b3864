import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteSettings } from "./settings.ts";

test("without settings the site stands at the root of an unknown host, and its source is where the packages' is", () => {
  const { repository } = siteSettings({});
  expect(siteSettings({})).toEqual({ base: "/", repository });
  expect(siteSettings({ DOCS_SITE: "" })).toEqual({ base: "/", repository });
  const manifest = join(import.meta.dirname, "../../../../packages/client/package.json");
  expect(JSON.parse(readFileSync(manifest, "utf8")).repository.url).toBe(`git+${repository}.git`);
});

test("base path, origin and repository come from the environment", () => {
  const environment = { DOCS_BASE: "/gatefold", DOCS_SITE: "https://docs.example" };
  expect(siteSettings({ ...environment, DOCS_REPOSITORY: "https://git.example/fork/" })).toEqual({
    base: "/gatefold",
    site: "https://docs.example",
    repository: "https://git.example/fork",
  });
  expect(siteSettings({ ...environment, DOCS_REPOSITORY: "" })).not.toHaveProperty("repository");
});
