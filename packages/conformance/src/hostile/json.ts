import type { Json } from "@gatefold/spec";
import type { Random } from "@gatefold/test-helpers/random";
import { hostileText } from "./texts.ts";

const NUMBERS = ["1e999", "-1e999", "1e-999", "-0", "0.1", "1.0", "20.0", "2E1", "9".repeat(500), "01"];
const DEPTH = 30_000;

/** Values that take the place of one in a body. */
function hostileValue(random: Random): Json {
  const { below } = random;
  switch (below(8)) {
    case 0:
      return null;
    case 1:
      return below(2) === 0;
    case 2:
      return [-1, 0, 101, 1e300, 2 ** 53, 1.5][below(6)] ?? 0;
    case 3:
      return [];
    case 4:
      return [hostileText(random), [hostileText(random)]];
    case 5:
      return { [hostileText(random)]: hostileText(random), query: [null] };
    case 6:
      return Array.from({ length: [11, 101, 2_000][below(3)] ?? 0 }, () => ({ query: "a" }));
    default:
      return hostileText(random);
  }
}

/** The value with texts replaced by hostile ones, so that its shape stays as the API wants it. */
export function withHostileTexts(random: Random, value: Json): Json {
  if (typeof value === "string") return random.below(4) === 0 ? value : hostileText(random);
  if (Array.isArray(value)) {
    const items = value.map((item) => withHostileTexts(random, item));
    // As many as are allowed cost most.
    return random.below(8) === 0 && items[0] !== undefined
      ? Array.from({ length: 10 }, () => withHostileTexts(random, value[0] ?? null))
      : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      KEPT.has(name) ? (inner ?? null) : withHostileTexts(random, inner ?? null),
    ]),
  );
}

/** Fields of which another value would only be refused. */
const KEPT = new Set(["field", "sortBy", "visibility", "token"]);

/** The value with another one in one place, or with a further field. */
export function withHostileValue(random: Random, value: Json): Json {
  if (Array.isArray(value) && value.length > 0 && random.below(4) > 0) {
    const at = random.below(value.length);
    return value.with(at, withHostileValue(random, value[at] ?? null));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value) && random.below(4) > 0) {
    const names = Object.keys(value);
    const isFurther = names.length === 0 || random.below(4) === 0;
    const name = isFurther ? hostileText(random) : (names[random.below(names.length)] ?? "");
    return { ...value, [name]: withHostileValue(random, Object(value)[name] ?? null) };
  }
  return hostileValue(random);
}

/** Bytes that are nearly the JSON text: with other syntax, numbers that no program has, keys twice, or broken UTF-8. */
export function brokenJson({ below, pick }: Random, json: string): Buffer {
  const at = below(json.length + 1);
  const splice = (text: string, removed = 0) => json.slice(0, at) + text + json.slice(at + removed);
  const member = (text: string) => json.replace("{", json.startsWith("{}") ? `{${text}` : `{${text},`);
  switch (below(12)) {
    case 0:
      return Buffer.from(json.slice(0, at));
    case 1:
      return Buffer.from(splice(pick(['"', "{", "[", "}", "]", ",", ":", "\\", "\u0000", "/*", "\n", "é"])));
    case 2:
      return Buffer.from(json.replace(/-?\d+(\.\d+)?/, NUMBERS[below(NUMBERS.length)] ?? "0"));
    case 3:
      return Buffer.from(member('"limit":1,"limit":100,"token":"","token":null'));
    case 4:
      return Buffer.from(member('"searchFilters":[],"__proto__":{"limit":1},"constructor":null'));
    case 5:
      return Buffer.from(member(`"searchFilters":${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}`));
    case 6:
      return Buffer.from(`${'{"searchFilters":['.repeat(DEPTH)}1${"]}".repeat(DEPTH)}`);
    case 7:
      return Buffer.from(`${json}${pick(["x", "{}", "\u0000", ",", json])}`);
    case 8:
      return Buffer.from(`\ufeff${json}`);
    case 9:
      return Buffer.from(json, pick(["utf16le", "latin1"]));
    default: {
      const bytes = Buffer.from(json);
      for (let changes = 1 + below(4); changes > 0 && bytes.length > 0; changes -= 1)
        bytes[below(bytes.length)] = below(256);
      return bytes;
    }
  }
}
