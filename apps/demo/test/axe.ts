import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds once all is read and nothing moves any more, as `rule: element`. */
export async function findings(page: Page): Promise<unknown> {
  // A wider window shows more albums, which are read first.
  await page.waitForFunction(`!document.querySelector("[aria-busy=true]")`);
  // Evaluated, not added as an element, which the policy of the server's own page would refuse.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  // A list that has got another width is drawn again in the next frame. Half shown, a color has less contrast.
  await page.evaluate(`(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  })()`);
  return page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}
