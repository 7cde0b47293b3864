import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The violations that axe finds once all animations are over, as `rule: element`. */
export async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: axe });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Off by default: the target size that WCAG 2.2 requires.
  const rules = `{ "target-size": { enabled: true } }`;
  return page.evaluate(`axe.run({ resultTypes: ["violations"], rules: ${rules} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}
