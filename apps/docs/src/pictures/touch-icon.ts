import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

const SIZE_PX = 180;
const MARGIN_PX = 22;
const GROUND = "#f9f7f3";

/** Path of the icon for home screens. iOS looks here by default, and doesn't support SVG. */
export const TOUCH_ICON = "apple-touch-icon.png";

/**
 * The logo of the site as PNG.
 *
 * @param folder - of the built site
 */
export async function touchIcon(folder: string): Promise<Buffer> {
  const inner = SIZE_PX - 2 * MARGIN_PX;
  const mark = readFileSync(join(folder, "favicon.svg"));
  return sharp(mark, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .flatten({ background: GROUND })
    .extend({ top: MARGIN_PX, bottom: MARGIN_PX, left: MARGIN_PX, right: MARGIN_PX, background: GROUND })
    .png()
    .toBuffer();
}
