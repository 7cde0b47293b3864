import { expect, test } from "vitest";
import { createEmulator } from "./emulator.ts";

const HTML = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

test("the page is given to browsers, and what it loads to everybody, without a secret and with none in it", async () => {
  const emulator = await createEmulator();
  const { url, secret, close } = await emulator.listen({ port: 0 });
  const open = (path: string, init?: RequestInit) => fetch(new URL(path, url), init);
  try {
    const page = await open("/_gatefold", HTML);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const text = await page.text();
    const loaded = [...text.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(loaded).toEqual(["/_gatefold/page.css", "/_gatefold/page.js"]);
    expect(text).not.toContain(secret);
    const style = await open("/_gatefold/page.css");
    expect([style.status, style.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
    for (const path of ["/_gatefold", "/_gatefold/page.html", "/_gatefold/../package.json"]) {
      expect((await open(path)).status).not.toBe(200);
    }
    expect((await open("/_gatefold/faults", HTML)).status).toBe(403);
  } finally {
    await close();
  }
});

test("the page runs its own script alone, is in no frame and no cache, and talks to its origin alone", async () => {
  const { fetch: call } = await createEmulator();
  const { headers } = await call("http://gatefold.test/_gatefold", HTML);
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.has("access-control-allow-origin")).toBe(false);
});
