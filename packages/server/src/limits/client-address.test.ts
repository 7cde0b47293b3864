import { describe, expect, test } from "vitest";
import { createClientAddress } from "./client-address.ts";

function requestFrom(peer: string | undefined, headers: Readonly<Record<string, string>> = {}) {
  const header = (name: string) => headers[name];
  return { header, peer };
}

describe("without trusted proxies", () => {
  const addressOf = createClientAddress();

  test.for([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::ffff:cb00:7107", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["127.0.0.1", undefined],
    ["127.8.9.10", undefined],
    ["::1", undefined],
    ["::ffff:127.0.0.1", undefined],
    [undefined, undefined],
    ["nonsense", undefined],
  ])("%s is counted as %s", ([peer, counted]) => {
    expect(addressOf(requestFrom(peer))).toBe(counted);
  });

  test("the header fields are ignored", () => {
    const headers = { "x-forwarded-for": "198.51.100.1", forwarded: "for=198.51.100.1" };
    expect(addressOf(requestFrom("203.0.113.7", headers))).toBe("203.0.113.7");
    expect(addressOf(requestFrom("127.0.0.1", headers))).toBeUndefined();
  });
});

describe("with trusted proxies", () => {
  const addressOf = createClientAddress(["127.0.0.1", "10.0.0.0/8", "2001:db8:ffff::/48", "::1"]);
  const behind = (forwardedFor: string, peer = "127.0.0.1") =>
    addressOf(requestFrom(peer, { "x-forwarded-for": forwardedFor }));

  test.for([
    ["one proxy", "198.51.100.1", "198.51.100.1"],
    ["two proxies", "198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["what the caller made up before it", "192.0.2.1, 10.9.9.9, 198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["a port", "198.51.100.1:4711", "198.51.100.1"],
    ["IPv6", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["IPv6 in brackets with a port", "[2001:db8:1:2::1]:4711", "2001:db8:1:2::/64"],
    ["a proxy of IPv6", "198.51.100.1, 2001:db8:ffff:1::1", "198.51.100.1"],
    ["nothing but proxies", "10.0.0.2, 10.0.0.3", "10.0.0.2"],
    ["nonsense", "nonsense", "127.0.0.1"],
    ["nonsense behind a proxy", "198.51.100.1, nonsense, 10.1.2.3", "10.1.2.3"],
    ["an empty hop", "198.51.100.1, , 10.1.2.3", "10.1.2.3"],
    ["nothing", "", "127.0.0.1"],
  ] as const)("reads X-Forwarded-For with %s", ([, header, expected]) => {
    expect(behind(header)).toBe(expected);
  });

  test.for([
    ["for=198.51.100.1", "198.51.100.1"],
    ['for="198.51.100.1:4711";proto=https;by=203.0.113.43', "198.51.100.1"],
    ['proto=http;For="[2001:db8:1:2::1]:4711"', "2001:db8:1:2::/64"],
    ["for=192.0.2.1, for=198.51.100.1, for=10.1.2.3", "198.51.100.1"],
    ['for="unbalanced, for=198.51.100.1', "198.51.100.1"],
    ["for=198.51.100.1, for=_hidden", "127.0.0.1"],
    ["for=unknown", "127.0.0.1"],
    ["by=203.0.113.43", "127.0.0.1"],
  ] as const)("reads Forwarded: %s", ([header, expected]) => {
    expect(addressOf(requestFrom("127.0.0.1", { forwarded: header }))).toBe(expected);
  });

  test("counts where both fields say different things by the proxy, for one may be the caller's", () => {
    const both = (forwardedFor: string, forwarded: string) =>
      addressOf(requestFrom("10.0.0.1", { "x-forwarded-for": forwardedFor, forwarded }));
    expect(both("198.51.100.1", "for=198.51.100.1")).toBe("198.51.100.1");
    expect(both("198.51.100.1", "for=192.0.2.1")).toBe("10.0.0.1");
  });

  test("counts who is none by its own address, also on loopback", () => {
    expect(behind("198.51.100.1", "203.0.113.7")).toBe("203.0.113.7");
    expect(behind("198.51.100.1", "127.0.0.2")).toBe("127.0.0.2");
    expect(behind("198.51.100.1", "::ffff:10.0.0.1")).toBe("198.51.100.1");
  });
});

test.for([
  "nonsense",
  "",
  "10.0.0.0/33",
  "::1/129",
  "10.0.0.0/",
  "10.0.0/8",
  "[::1]",
  "127.0.0.1:80",
  "localhost",
])("a trusted proxy can't be %j", (entry) => {
  expect(() => createClientAddress([entry])).toThrow(RangeError);
});
