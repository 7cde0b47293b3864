import { expect, test } from "vitest";
import { lightRules } from "./integration.ts";

test("the rules of the light theme are taken out of layers, and no others", () => {
  const css = `@layer a{:root{--x:1}:root[data-theme=light],[data-theme='light'] ::backdrop{--x:2}}p{--x:3}`;
  expect(lightRules(css)).toEqual([`:root[data-theme="dark"],[data-theme="dark"] ::backdrop{--x:2}`]);
});

test("a rule outside of layers goes on going before one within, wherever it stands", () => {
  const css = `:root[data-theme=light]{--x:1}@layer a{@media print{p{--x:0}}:root[data-theme=light]{--x:2}}`;
  expect(lightRules(css)).toEqual([`:root[data-theme="dark"]{--x:2}`, `:root[data-theme="dark"]{--x:1}`]);
});
