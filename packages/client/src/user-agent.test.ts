import { afterEach, expect, test, vi } from "vitest";
import { userAgent } from "./request.ts";

afterEach(() => vi.unstubAllGlobals());

const OWN = /^gatefold-client\//;

test.each([
  ["Node 21 and later", { userAgent: "Node.js/24" }],
  ["Deno", { userAgent: "Deno/2.9.6" }],
  ["Bun", { userAgent: "Bun/1.4.5" }],
  ["workerd", { userAgent: "Cloudflare-Workers" }],
  ["React Native", { product: "ReactNative" }],
  ["Node 20", undefined],
])("the client names itself in %s, which has a location or not", (_, navigator) => {
  for (const location of [undefined, { href: "file:///main.ts" }]) {
    vi.stubGlobal("navigator", navigator);
    vi.stubGlobal("location", location);
    expect(userAgent()).toMatch(OWN);
  }
});

test("browsers keep their own name", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0 Safari/537.36" });
  expect(userAgent()).toBeUndefined();
});
