import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";
import { fillLibrary } from "./pages.ts";

describeDemo("what people ask of all pages", (demo) => {
  test("nothing moves for who wants less motion", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit({ reducedMotion: "reduce" });
    await page.getByRole("article").first().hover();
    await page.getByRole("button", { name: "Remove Discovery" }).click();
    await page.getByText("Removed Discovery.").waitFor();
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  });

  test("with text twice as large no card covers another, and nothing is wider than the window", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    await page.getByRole("link", { name: "Discover", exact: true }).click();
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await page.getByRole("link", { name: "Library", exact: true }).click();
    await page.getByRole("article").filter({ hasText: "Daft Punk" }).waitFor();
    const covered = `(() => {
      const boxes = [...document.querySelectorAll("article")].map((card) => card.getBoundingClientRect());
      return boxes.filter((one) => boxes.some((other) => other !== one && other.top < one.bottom &&
        one.top < other.bottom && other.left < one.right && one.left < other.right)).length;
    })()`;
    await expect.poll(() => page.evaluate(covered)).toBe(0);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(1280);
  });

  test("with colors of their own, people see which page is shown and where buttons are", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit({ forcedColors: "active" });
    const current = page.getByRole("link", { name: "Library", exact: true });
    expect(await current.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
    const button = page.getByRole("button", { name: "Remove Discovery" });
    expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).toBe("solid");
  });
});
