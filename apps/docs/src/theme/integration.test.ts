import { expect, test } from "vitest";
import { lightRules } from "./integration.ts";

test("the rules of the light theme are taken out of layers, and no others", () => {
  const css = `@layer a{:root{--x:1}:root[data-theme=light],[data-theme='light'] ::backdrop{--x:2}}p{--x:3}`;
  expect(lightRules(css)).toEqual([`:root[data-theme="dark"],[data-theme="dark"] ::backdrop{--x:2}`]);
});
