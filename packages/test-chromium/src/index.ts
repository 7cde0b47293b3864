export { findChromium, hasChromium, MISSING_CHROMIUM } from "./find-chromium.ts";
export { launchChromium } from "./launch-chromium.ts";
