import type { Browser } from "playwright-core";

/** A phone on a slow connection, as Lighthouse has it: 4 times slower, 1.6 Mbit/s, 150 ms to the server and back. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};

const TIMEOUT_MS = 120_000;

/** How long until the text of an operation can be read, in milliseconds since the navigation began. */
export async function timeToText(browser: Browser, url: string, text: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", NETWORK);
    await page.goto(url, { waitUntil: "commit", timeout: TIMEOUT_MS });
    const condition = `document.body?.innerText.replaceAll("\\u200b", "").includes(${JSON.stringify(text)}) && performance.now()`;
    const seen = await page.waitForFunction(condition, undefined, { polling: 20, timeout: TIMEOUT_MS });
    return Number(await seen.jsonValue());
  } finally {
    await context.close();
  }
}
