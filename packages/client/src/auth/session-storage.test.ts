import { describe, expect, test } from "vitest";
import { isSignInError } from "./sign-in-error.ts";
import { fakeAmazon, HOUR_MS, rejection, storageWith } from "./testing/fake-amazon.ts";
import type { TokenStorage } from "./token-storage.ts";

describe("a storage that throws", () => {
  const broken = (what: Partial<TokenStorage>): TokenStorage => ({ ...storageWith(0), ...what });
  const fail = () => {
    throw new Error("QuotaExceededError");
  };

  test("on reading gives a typed error", async () => {
    const session = fakeAmazon().session({ storage: broken({ get: fail }) });
    const error = await rejection(session.getToken());
    expect(isSignInError(error)).toBe(true);
    expect(error).toMatchObject({ code: "STORAGE_FAILED", cause: { message: "QuotaExceededError" } });
  });

  test("on writing does not cost the session its next refresh token", async () => {
    const amazon = fakeAmazon();
    const session = amazon.session({ storage: broken({ set: fail }) });
    expect(await session.getToken()).toBe("Atza|access-token-1");
    expect(await session.getToken()).toBe("Atza|access-token-1");
    amazon.nowMs += HOUR_MS;
    expect(await session.getToken()).toBe("Atza|access-token-2");
    expect(amazon.asked.at(-1)?.form["refresh_token"]).toBe("Atzr|refresh-token-1");
  });

  test("on writing fails a sign-in that has to leave the page", async () => {
    const session = fakeAmazon().session({
      storage: broken({ set: () => Promise.reject(new Error("full")) }),
    });
    expect(await rejection(session.signInUrl())).toMatchObject({ code: "STORAGE_FAILED" });
  });

  test("on removing fails a sign-out, for the tokens are still there", async () => {
    const session = fakeAmazon().session({ storage: broken({ remove: fail }) });
    expect(await rejection(session.signOut())).toMatchObject({ code: "STORAGE_FAILED" });
  });
});
