import { expect, test } from "vitest";
import { lightRules, lightSheet } from "./light-styles.ts";

test("the rules of the light theme are taken out of layers, and no others", () => {
  const css = `@layer a{:root{--x:1}:root[data-theme=light],[data-theme='light'] ::backdrop{--x:2}}p{--x:3}`;
  expect(lightRules(css, ".other")).toEqual([":root.other,.other ::backdrop{--x:2}"]);
});

test("a rule outside of layers goes on going before one within, wherever it stands", () => {
  const css = `:root[data-theme=light]{--x:1}@layer a{@media print{p{--x:0}}:root[data-theme=light]{--x:2}}`;
  expect(lightRules(css, ".other")).toEqual([":root.other{--x:2}", ":root.other{--x:1}"]);
});

test("the light theme is for light systems without a choice, and for paper", () => {
  expect(lightSheet("html[data-theme=light]{color-scheme:light}").replaceAll(/\s+/g, " ").trim()).toBe(
    [
      "@media screen and (prefers-color-scheme: light) {",
      "html:where(:root):not([data-theme]){color-scheme:light} }",
      '@media print { html:where(:root):not([data-theme="light"]){color-scheme:light} }',
    ].join(" "),
  );
});

test("style sheets without a light theme are refused", () => {
  expect(() => lightSheet("p{--x:1}")).toThrow("no light theme");
});
