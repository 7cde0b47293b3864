import { createServer } from "node:net";
import { expect, it } from "vitest";
import { choosePort } from "./ports.ts";

it("takes the preferred port, and another while that one is in use", async () => {
  const preferred = await choosePort(0);
  expect(await choosePort(preferred)).toBe(preferred);

  const holder = createServer().listen(preferred, "127.0.0.1");
  await new Promise((resolve) => holder.once("listening", resolve));
  const other = await choosePort(preferred);
  await new Promise((resolve) => holder.close(resolve));
  expect(other).toBeGreaterThan(0);
  expect(other).not.toBe(preferred);
});
