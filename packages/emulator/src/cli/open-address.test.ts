import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, test } from "vitest";
import { openAddress, openerOf } from "./open-address.ts";

test("each system has its own program, and BROWSER comes first", () => {
  expect(openerOf("darwin", {})).toEqual(["open"]);
  expect(openerOf("linux", {})).toEqual(["xdg-open"]);
  expect(openerOf("win32", {})).toEqual(["rundll32", "url.dll,FileProtocolHandler"]);
  expect(openerOf("darwin", { BROWSER: "firefox" })).toEqual(["firefox"]);
});

test.skipIf(process.platform === "win32")("the address is given to the program as it is", async () => {
  const folder = tempFolder();
  const [browser, got] = [join(folder, "browser"), join(folder, "got")];
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${got}'\n`, { mode: 0o755 });
  const address = "http://127.0.0.1:4800/_gatefold?a=1&b=$HOME#secret='x'";
  expect(await openAddress(address, { BROWSER: browser })).toBe(true);
  expect(readFileSync(got, "utf8")).toBe(address);
});

test("a program that is missing or fails is told", async () => {
  expect(await openAddress("http://127.0.0.1", { BROWSER: "/no/such/browser" })).toBe(false);
  if (existsSync("/bin/false"))
    expect(await openAddress("http://127.0.0.1", { BROWSER: "/bin/false" })).toBe(false);
});
