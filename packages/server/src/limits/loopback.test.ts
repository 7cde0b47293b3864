import { expect, test } from "vitest";
import { isLoopbackAddress, isLoopbackName } from "./loopback.ts";

test("tells addresses and names of loopback from others", () => {
  for (const name of ["localhost", "LOCALHOST:80", "127.0.0.1:4800", "127.9.9.9", "[::1]", "[::1]:1"]) {
    expect(isLoopbackName(name)).toBe(true);
  }
  for (const name of [
    "",
    "localhost.",
    "example.com",
    "127.0.0.1.example.com",
    "0.0.0.0",
    "[::]",
    "10.0.0.1",
  ]) {
    expect(isLoopbackName(name)).toBe(false);
  }
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    expect(isLoopbackAddress(address)).toBe(true);
  for (const address of ["0.0.0.0", "::", "192.168.0.1", "::ffff:10.0.0.1"]) {
    expect(isLoopbackAddress(address)).toBe(false);
  }
});
