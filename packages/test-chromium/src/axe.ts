import type { Page } from "playwright-core";

/** How axe is run. */
export interface AxeOptions {
  /** The source of axe. */
  readonly axe: string;
  /** Rules that are off by default, by their ids. */
  readonly rules?: readonly string[];
}

/** How many elements of each look are measured. Some may be covered, where axe can't tell the contrast. */
const MEASURED_OF_LOOK = 3;

/**
 * Marks the elements whose contrast is measured. On a page with much text, this measurement takes four fifths of axe's time, and it gives
 * the same for all text of the same colour, size and weight on the same backgrounds.
 */
const markLooks = `(() => {
  for (const marked of document.querySelectorAll("[data-measured]")) marked.removeAttribute("data-measured");
  const counts = new Map();
  const visit = (element, backgrounds, colorAround) => {
    const style = getComputedStyle(element);
    const { color, backgroundColor, backgroundImage, opacity, position } = style;
    const own = [backgroundColor, backgroundImage, opacity, position].join();
    const behind = own === "rgba(0, 0, 0, 0),none,1,static" ? backgrounds : backgrounds + "/" + own;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (element.matches("input, select, textarea")) element.toggleAttribute("data-measured", true);
    else if (hasText && element.checkVisibility() && element.getBoundingClientRect().width > 1) {
      const look = [behind, color, colorAround, style.fontSize, style.fontWeight, style.textShadow].join(";");
      const count = counts.get(look) ?? 0;
      counts.set(look, count + 1);
      element.toggleAttribute("data-measured", count < ${MEASURED_OF_LOOK});
    }
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child, behind, color);
  };
  visit(document.documentElement, "", "");
})()`;

/** The violations that axe finds once all animations are over, as `rule: element`. */
export async function axeViolations(page: Page, { axe, rules = [] }: AxeOptions): Promise<readonly string[]> {
  // Evaluated, not added as an element, which the policy of a page may refuse.
  if (!(await page.evaluate<boolean>("'axe' in window"))) {
    await page.evaluate(axe);
    await page.evaluate(`axe.configure({ rules: [{ id: "color-contrast", selector: "[data-measured]" }] })`);
  }
  // A list that has got another width is drawn again in the next frame. Half shown, a color has less contrast.
  await page.evaluate(`(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    // One that follows scrolling never ends.
    const running = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.allSettled(running.map(({ finished }) => finished));
  })()`);
  await page.evaluate(markLooks);
  const enabled = JSON.stringify(Object.fromEntries(rules.map((id) => [id, { enabled: true }])));
  return page.evaluate(`axe.run({ resultTypes: ["violations"], rules: ${enabled} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}
