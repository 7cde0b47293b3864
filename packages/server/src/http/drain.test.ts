import { expect, test } from "vitest";
import { createDrain } from "./drain.ts";

test("ends after its time", async () => {
  expect(await createDrain(1)()).toBeUndefined();
});

test("takes no time when there is none", async () => {
  expect(await createDrain(0)()).toBeUndefined();
});

test("ends when it is asked for again", async () => {
  const drain = createDrain(3_600_000);
  const first = drain();
  await drain();
  expect(await first).toBeUndefined();
});
