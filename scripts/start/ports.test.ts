import { createServer } from "node:net";
import { expect, it } from "vitest";
import { choosePort } from "./ports.ts";

/** A free port below those that are given out to whoever asks for any, as many tests do at the same time. */
async function quietPort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1)
    if ((await choosePort(port)) === port) return port;
}

it("takes the preferred port, and another while that one is in use", async () => {
  const preferred = await quietPort();
  expect(await choosePort(preferred)).toBe(preferred);

  const holder = createServer().listen(preferred, "127.0.0.1");
  await new Promise((resolve) => holder.once("listening", resolve));
  const other = await choosePort(preferred);
  await new Promise((resolve) => holder.close(resolve));
  expect(other).toBeGreaterThan(0);
  expect(other).not.toBe(preferred);
});
