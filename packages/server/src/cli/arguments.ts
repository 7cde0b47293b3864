import { InvalidArgumentError } from "commander";
import { isPrintable } from "../domain/printable.ts";
import { operations } from "../generated/operations.ts";
import { createClientAddress } from "../limits/client-address.ts";

export function parsePort(text: string): number {
  return parseWhole(text, 0, 65_535);
}

/** A host, which Node takes for every address of the machine if it is empty. */
export function parseHost(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("It is empty; give an address such as 127.0.0.1.");
}

export function parseCount(text: string): number {
  return parseWhole(text, 1, 10_000);
}

/** Parses a number of threads, which may be 0. */
export function parseThreads(text: string): number {
  return parseWhole(text, 0, 64);
}

/** Parses a name, such as that of a user. */
export function parseName(text: string): string {
  if (!isPrintable(text)) {
    throw new InvalidArgumentError("A name has no control characters, such as line breaks.");
  }
  const name = text.trim();
  if (name !== "" && name.length <= MAX_NAME_LENGTH) return name;
  throw new InvalidArgumentError(`A name has 1 to ${MAX_NAME_LENGTH} characters.`);
}

const MAX_NAME_LENGTH = 200;

/** One of the values of an option that may be given several times. */
export function parseAnother(text: string, others: readonly string[] = []): readonly string[] {
  return [...others, text];
}

export function parseRate(text: string): number {
  const rate = Number(text);
  if (text.trim() !== "" && Number.isFinite(rate) && rate > 0) return rate;
  throw new InvalidArgumentError("It must be a number over 0.");
}

export function parseTrustedProxies(text: string): string[] {
  const proxies = text.split(",").map((entry) => entry.trim());
  const everybody = proxies.find((entry) => entry.endsWith("/0"));
  if (everybody !== undefined) {
    throw new InvalidArgumentError(`${everybody} means everyone: any caller could claim any address.`);
  }
  try {
    createClientAddress(proxies);
    return proxies;
  } catch (error) {
    throw error instanceof RangeError ? new InvalidArgumentError(`${error.message}.`) : error;
  }
}

function parseWhole(text: string, minimum: number, maximum: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MAX_SECONDS = 366 * 86_400;

/** A duration such as `90`, `90s`, `30m`, `12h` or `7d`, in seconds: 1 second to 366 days. */
export function parseDuration(text: string): number {
  const [, count, unit = "s"] = /^(\d+)([smhd])?$/.exec(text) ?? [];
  const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
  if (seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  throw new InvalidArgumentError("It must be 1 second to 366 days, such as 90s, 30m, 12h or 7d.");
}

const KNOWN_SCOPES = new Set(Object.values(operations).flatMap(({ scopes }) => scopes.flat()));

export function parseScopes(text: string): string[] {
  const scopes = text.split(/[\s,]+/).filter(Boolean);
  const unknown = scopes.find((scope) => !KNOWN_SCOPES.has(scope));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      `There is no scope "${unknown}"; there are ${[...KNOWN_SCOPES].join(", ")}.`,
    );
  }
  if (scopes.length === 0) throw new InvalidArgumentError("It names no scope.");
  return scopes;
}
