import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { createKey, signToken } from "../testing/issuer.ts";
import { createRandom } from "@gatefold/test-helpers/random";
import { COOLDOWN_MS, createIssuerKeys, MAX_AGE_MS } from "./issuer-keys.ts";

const ISSUER = "https://id.example.com";
const KEYS = await Promise.all(
  Array.from({ length: 4 }, async (_, at) => {
    const key = await createKey("ES256", { kid: `key ${at}` });
    return { publicJwk: key.publicJwk, token: await signToken(key, { iss: ISSUER, exp: 4_102_444_800 }) };
  }),
);

/** An issuer whose keys come and go, that is away at times, and what may be known of it. */
function world(seed: number) {
  const random = createRandom(seed);
  const time = { nowMs: 0 };
  let isAway = random.below(2) === 0;
  let published = new Set([0]);
  /** When the issuer last changed its keys, or was away. */
  let unsteadyAtMs = 0;
  const everPublished = new Set([0]);
  let readings = 0;
  const keys = createIssuerKeys({
    issuer: ISSUER,
    jwksUrl: `${ISSUER}/keys`,
    onError: () => {},
    nowMs: () => time.nowMs,
    fetch: async () => {
      readings += 1;
      if (isAway) throw new TypeError("fetch failed");
      return Response.json({ keys: [...published].map((at) => KEYS[at]?.publicJwk) });
    },
  });
  return {
    random,
    time,
    keys,
    readings: () => readings,
    isPublished: (at: number) => published.has(at),
    wasPublished: (at: number) => everPublished.has(at),
    isAway: () => isAway,
    steadyMs: () => time.nowMs - unsteadyAtMs,
    toggle() {
      isAway = !isAway;
      unsteadyAtMs = time.nowMs;
    },
    rotate() {
      published = new Set([0, 1, 2, 3].filter(() => random.below(2) === 0));
      for (const at of published) everPublished.add(at);
      unsteadyAtMs = time.nowMs;
    },
  };
}

test.for(Array.from({ length: 60 }, (_, seed) => seed))("keys that come and go, seed %i", async (seed) => {
  const { random, time, keys, readings, ...issuer } = world(seed);
  let good = new Set<number>();
  for (let step = 0; step < 80; step += 1) {
    time.nowMs += random.pick([0, 100, COOLDOWN_MS / 2, COOLDOWN_MS, MAX_AGE_MS]);
    if (random.below(8) === 0) issuer.toggle();
    if (random.below(8) === 0) issuer.rotate();
    const at = random.below(KEYS.length);
    const result = await jwtVerify(KEYS[at]?.token ?? "", keys.find).then(
      () => "good",
      (error: unknown) => (error instanceof Error ? error.name : "?"),
    );
    const isSteady = issuer.steadyMs() >= COOLDOWN_MS && !issuer.isAway();
    if (isSteady && issuer.isPublished(at)) expect(result).toBe("good");
    if (isSteady && issuer.steadyMs() >= MAX_AGE_MS + COOLDOWN_MS && !issuer.isPublished(at)) {
      expect(result).toBe("JWKSNoMatchingKey");
    }
    if (!issuer.wasPublished(at)) expect(result).not.toBe("good");
    // What was known when the issuer went away stays good.
    if (issuer.isAway() && good.has(at)) expect(result).toBe("good");
    // A key that was good although it is withdrawn may be gone with the next reading, which may be under way.
    if (!issuer.isAway()) good = new Set(result === "good" && issuer.isPublished(at) ? [at] : []);
    expect(readings()).toBeLessThanOrEqual(1 + time.nowMs / COOLDOWN_MS);
  }
});
