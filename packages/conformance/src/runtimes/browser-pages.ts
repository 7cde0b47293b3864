import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import { close, listen } from "@gatefold/test-helpers/loopback";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { ROOT } from "../repository.ts";
import { startTestApi, type TestApi } from "./test-api.ts";

/** A server, pages with the client in them, and a browser. They exist from `beforeAll` on. */
export interface BrowserParts {
  readonly api: () => TestApi;
  readonly pages: () => Pages;
  readonly browser: () => Browser;
}

/** The timeout for waiting for the browser: on a busy machine, the default of 30 seconds is too short. */
export const PATIENT = { timeout: 100_000 };

/** Tests in a browser. */
export function describeInBrowser(name: string, tests: (api: BrowserParts) => void): void {
  describe.skipIf(!hasChromium())(`${name} (needs chromium)`, () => {
    let api: TestApi;
    let pages: Pages;
    let browser: Browser;
    beforeAll(async () => {
      [api, pages, browser] = await Promise.all([startTestApi(), startPages(), launchChromium()]);
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([api?.stop(), pages?.stop()]);
    });
    tests({ api: () => api, pages: () => pages, browser: () => browser });
  });
}

/** A site with an empty page and the client's modules, as they are published, not bundled. */
export interface Pages {
  readonly url: string;
  stop(): Promise<void>;
}

const programs = fileURLToPath(new URL("programs", import.meta.url));
const conformance = join(ROOT, "packages/conformance");
const client = join(ROOT, "packages/client");

function fileOf(path: string): string {
  if (path === "/") return join(programs, "page.html");
  if (path === "/openapi-fetch.mjs") return join(client, "node_modules/openapi-fetch/dist/index.mjs");
  if (path === "/whatwg-fetch.mjs") return join(conformance, "node_modules/whatwg-fetch/dist/fetch.umd.js");
  const [, folder, name = ""] = /^\/(client|programs)\/([\w.-]+)$/.exec(path) ?? [];
  return folder === "client" ? join(client, "dist", name) : join(programs, name);
}

export async function startPages(): Promise<Pages> {
  const server = createServer(async ({ url = "/" }, response) => {
    const file = fileOf(url.replace(/\?.*/, ""));
    const type = /\.m?js$/.test(file) ? "text/javascript" : "text/html";
    await readFile(file).then(
      (bytes) => response.setHeader("content-type", type).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return { url: `${await listen(server)}/`, stop: () => close(server) };
}
