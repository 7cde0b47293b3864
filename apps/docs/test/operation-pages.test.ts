import { describe, expect, test } from "vitest";
import { operationPages } from "../src/model/operation-page.ts";
import { operationPath } from "../src/model/operations.ts";
import { plainText } from "../src/model/prose.ts";
import { specification } from "../src/spec/current.ts";
import { builtSite } from "./built-site.ts";

const { base, pages } = builtSite();
const built = new Map(pages.map((page) => [page.path, page]));

for (const page of operationPages(specification)) {
  const { operation } = page;
  const path = operationPath(operation.operationId);
  const html = built.get(path);

  // The text of the HTML is what readers without JavaScript see.
  describe(`page of ${operation.operationId}`, () => {
    test("shows summary, method and path", () => {
      expect(html?.root.querySelector("h1")?.text).toBe(operation.summary);
      expect(html?.text).toContain(`${operation.method} ${operation.path}`);
    });

    test("shows every scope", () => {
      const chips = html?.root.querySelectorAll("code.chip").map((chip) => chip.text);
      expect(chips).toEqual(page.scopes.flat().map(({ name }) => name));
    });

    test("shows every parameter", () => {
      const names = page.parameters.flatMap(({ parameters }) => parameters).map(({ name }) => name);
      const shown = html?.root.querySelectorAll(".parameters .head > code").map((code) => code.text);
      expect(shown).toEqual(names);
    });

    test("shows every error code with cause and remedy", () => {
      for (const { when, remedy } of page.errors)
        expect(html?.text).toContain(`Cause ${plainText(when)} Remedy ${plainText(remedy)}`);
      const codes = html?.root.querySelectorAll(".codes summary code").map((code) => code.text);
      expect(codes).toEqual(page.errors.map(({ code }) => code));
    });

    test("shows every field of the response", () => {
      const names = html?.root.querySelectorAll("details summary").map((summary) => summary.text);
      const nested = page.responses.flatMap(({ bodies }) => bodies).flatMap(({ fields }) => fields);
      expect(names).toEqual(expect.arrayContaining(nested.map(({ name }) => `Fields of ${name}`)));
    });

    for (const { id, code } of page.samples)
      test(`shows the sample in ${id}`, () => {
        expect(html?.root.querySelector(`[data-sample=${id}] code`)?.text).toBe(code);
      });

    test("is in the sidebar and has a table of contents", () => {
      const sidebar = built
        .get("/")
        ?.root.querySelectorAll("nav a")
        .map((link) => link.getAttribute("href"));
      expect(sidebar).toContain(`${base}${path}`);
      const contents = html?.root
        .querySelectorAll("starlight-toc a")
        .map((link) => link.getAttribute("href"));
      expect(contents).toEqual(expect.arrayContaining(page.headings.map(({ slug }) => `#${slug}`)));
    });
  });
}
