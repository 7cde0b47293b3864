import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { listServers, localServerUrl } from "./servers.ts";

test("variables of a server have their defaults", () => {
  expect(localServerUrl(specification)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test("a specification without a server on this machine is refused", () => {
  const remote = { ...specification, servers: specification.servers.slice(0, 1) };
  expect(listServers(remote)).toHaveLength(1);
  expect(() => localServerUrl(remote)).toThrow("The specification lists no server on 127.0.0.1.");
});
