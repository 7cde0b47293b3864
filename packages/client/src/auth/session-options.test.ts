import { expect, onTestFinished, test, vi } from "vitest";
import type { SessionOptions } from "./session-options.ts";
import { fakeAmazon, tokensNumbered } from "./testing/fake-amazon.ts";

const OPTIONAL = [
  "clientSecret",
  "region",
  "baseUrl",
  "endpoints",
  "key",
  "refreshAheadMs",
  "timeoutMs",
  "lockTimeoutMs",
  "clock",
  "crypto",
] as const satisfies readonly (keyof SessionOptions)[];

// As JSON, a form or a database has them, which types can't keep out.
test.each([null, undefined])("%s is absent in options and for the address", async (absent) => {
  const slow = () =>
    new Promise<Response>((resolve) => {
      setTimeout(resolve, 20, tokensNumbered(1));
    });
  const options: Omit<Partial<SessionOptions>, "redirectUri"> = Object.fromEntries(
    OPTIONAL.map((name) => [name, absent]),
  );
  const session = fakeAmazon({ authorization_code: slow }).session(options);
  const url = new URL(await session.signInUrl());
  expect(url.origin + url.pathname).toBe("https://www.amazon.com/ap/oa");
  const href = `https://app.test/back?code=1&state=${url.searchParams.get("state")}`;
  const replaced: unknown[] = [];
  vi.stubGlobal("location", { href });
  vi.stubGlobal("history", { replaceState: (...to: unknown[]) => replaced.push(to.at(-1)) });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await session.completeSignIn(absent as undefined);
  expect(await session.getToken()).toBe("Atza|access-token-1");
  expect(replaced).toEqual(["https://app.test/back"]);
});
