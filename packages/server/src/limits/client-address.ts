import { BlockList, isIP } from "node:net";
import type { RequestContext } from "../http/context.ts";
import { isLoopbackAddress } from "./loopback.ts";
import type { ClientAddress } from "./rate-limits.ts";

type Addressed = Pick<RequestContext, "header" | "peer">;

/**
 * Finds the address that a request is counted by. Without proxies, that is the other end of the connection, except
 * loopback, which is not counted. The `X-Forwarded-For` and `Forwarded` of a trusted proxy are read from the right,
 * over further trusted proxies, to the first address that is none: what is left of it can be made up by the caller.
 * IPv6 is counted by /64, which is what one customer gets.
 *
 * @param trustedProxies addresses and CIDR ranges
 * @throws RangeError that names the entry that is neither
 */
export function createClientAddress(trustedProxies: readonly string[] = []): ClientAddress {
  const proxies = toBlockList(trustedProxies);
  const isTrusted = (address: string) => proxies.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");

  function originOf(hops: readonly string[], peer: string): string {
    let nearest = peer;
    for (const hop of hops.toReversed()) {
      const address = readAddress(hop);
      if (address === undefined) return nearest;
      if (!isTrusted(address)) return address;
      nearest = address;
    }
    return nearest;
  }

  function find(context: Addressed): string | undefined {
    const peer = readAddress(context.peer ?? "");
    if (peer === undefined) return undefined;
    if (trustedProxies.length === 0) return isLoopbackAddress(peer) ? undefined : peer;
    if (!isTrusted(peer)) return peer;
    const lists = [hopsOfForwardedFor(context), hopsOfForwarded(context)];
    const found = new Set(lists.flatMap((hops) => (hops ? [originOf(hops, peer)] : [])));
    // A proxy that sets one of the fields passes on the other one as the caller sent it.
    const [address = peer, ...others] = found;
    return others.length > 0 ? peer : address;
  }

  return (context) => {
    const address = find(context);
    return address?.includes(":") ? network64(address) : address;
  };
}

function toBlockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [, text = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
    const address = isIP(text) === 0 ? undefined : readAddress(text);
    const longest = address?.includes(":") ? 128 : 32;
    if (address === undefined || Number(bits ?? 0) > longest) {
      throw new RangeError(
        `${JSON.stringify(entry)} is neither an IP address nor a range such as 10.0.0.0/8`,
      );
    }
    list.addSubnet(address, Number(bits ?? longest), longest === 128 ? "ipv6" : "ipv4");
  }
  return list;
}

function hopsOfForwardedFor(context: Addressed): readonly string[] | undefined {
  return context.header("x-forwarded-for")?.split(",");
}

/** The `for` of each proxy (RFC 7239, section 5.2). */
function hopsOfForwarded(context: Addressed): readonly string[] | undefined {
  return context
    .header("forwarded")
    ?.split(",")
    .map((hop) => /(?:^|;)\s*for\s*=\s*"?([^";]*)/i.exec(hop)?.[1] ?? "");
}

/** An address as text that is the same for the same address; it may have a port, brackets and a zone around it. */
function readAddress(text: string): string | undefined {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text.trim()) ?? [];
  const bare = bracketed ?? text.trim().replace(/^([\d.]+):\d+$/, "$1");
  const address = bare.replace(/%.*$/, "");
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined;
  const compressed = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(compressed) ?? [];
  return high && low ? ipv4Of(Number.parseInt(high, 16), Number.parseInt(low, 16)) : compressed;
}

/** An address of IPv4 that a socket for both versions shows as one of IPv6. */
function ipv4Of(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function network64(compressed: string): string {
  const [head = "", tail] = compressed.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
