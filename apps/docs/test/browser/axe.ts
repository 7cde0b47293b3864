import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds once nothing moves any more, as `rule: element`. */
export async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: axe });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Not on by default: links and buttons that a finger finds, which WCAG 2.2 asks for.
  const rules = `{ "target-size": { enabled: true } }`;
  return page.evaluate(`axe.run({ resultTypes: ["violations"], rules: ${rules} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}
