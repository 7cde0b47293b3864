import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { oauthAddresses } from "./oauth-addresses.ts";

test("an address that serves two purposes is listed once", () => {
  expect(oauthAddresses(specification)).toEqual([
    { purpose: "Authorize", url: "https://www.amazon.com/ap/oa" },
    { purpose: "Token", url: "https://api.amazon.com/auth/o2/token" },
  ]);
});
