import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { axeViolations } from "@gatefold/test-chromium/axe";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The violations that axe finds once all animations are over, as `rule: element`. */
export function violations(page: Page): Promise<readonly string[]> {
  // Off by default: the target size that WCAG 2.2 requires.
  return axeViolations(page, { axe, rules: ["target-size"] });
}
