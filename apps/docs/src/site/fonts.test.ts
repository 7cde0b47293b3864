import { create } from "fontkitten";
import { expect, test } from "vitest";
import { FONT_WEIGHTS, fontFaces, fontFile, fontLicence, fontPath } from "./fonts.ts";

const MAX_FONT_BYTES = 17_000;

test("each font has the characters of English text and of titles in 17 KB, and its licence", async () => {
  for (const weight of FONT_WEIGHTS) {
    const file = await fontFile(weight);
    expect(file.byteLength).toBeLessThan(MAX_FONT_BYTES);
    const font = create(Buffer.from(file));
    if (font.isCollection) throw new Error("more than one font");
    const has = (text: string) =>
      [...text].every((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
    expect(has("Read a list, page by page: 100 % “Beyoncé” – Ænima & Mötley Crüe…")).toBe(true);
    expect(has("漢")).toBe(false);
  }
  expect(fontLicence()).toContain("SIL Open Font License, Version 1.1");
});

test("the rules load each font from the site, and scale the font that is shown until then", () => {
  const rules = fontFaces();
  for (const weight of FONT_WEIGHTS) expect(rules).toContain(`url(${fontPath(weight)})`);
  expect(rules).not.toMatch(/https?:/);
  const [, scale = ""] = /size-adjust:([\d.]+)%/.exec(rules) ?? [];
  // Inter is wider than Arial.
  expect(Number(scale)).toBeGreaterThan(105);
  expect(Number(scale)).toBeLessThan(110);
});
