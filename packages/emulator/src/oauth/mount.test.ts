import { request as httpRequest } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { answerOf } from "./testing/sign-in.ts";
import { createBareEmulator } from "../emulator.ts";

const METADATA = "/.well-known/oauth-authorization-server";

function statusWithHost(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: "127.0.0.1", path: METADATA, headers: { host } },
      (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      },
    );
    request.on("error", reject).end();
  });
}

describe("a server that listens", () => {
  test("on loopback has the authorization server beside the API", async () => {
    const server = await createBareEmulator();
    const { url, port, authorizationUrl, close } = await server.listen({ port: 0 });
    onTestFinished(close);
    expect(authorizationUrl).toBe(`http://127.0.0.1:${port}`);
    expect(url).toBe(`${authorizationUrl}/v1`);
    expect((await fetch(`${authorizationUrl}${METADATA}`)).status).toBe(200);
    expect((await fetch(`${url}/albums/B0064UPU4G`)).status).toBe(403);
  });

  test("on loopback answers only to names of this machine", async () => {
    const server = await createBareEmulator();
    const { port, close } = await server.listen({ port: 0 });
    onTestFinished(close);
    expect(await statusWithHost(port, `localhost:${port}`)).toBe(200);
    expect(await statusWithHost(port, "[::1]:80")).toBe(200);
    expect(await statusWithHost(port, "evil.example")).toBe(403);
    expect(await statusWithHost(port, "localhost.evil.example:80")).toBe(403);
  });

  test("on every address has no authorization server", async () => {
    const server = await createBareEmulator();
    const { port, authorizationUrl, close } = await server.listen({ port: 0, host: "0.0.0.0" });
    onTestFinished(close);
    expect(authorizationUrl).toBeUndefined();
    expect((await fetch(`http://127.0.0.1:${port}${METADATA}`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/v1/albums/B0064UPU4G`)).status).toBe(403);
    expect((await server.fetch(new Request(`http://localhost${METADATA}`))).status).toBe(200);
  });

  test("without an authorization server answers as the API does", async () => {
    const server = await createBareEmulator({ authorization: false });
    const { port, authorizationUrl, close } = await server.listen({ port: 0 });
    onTestFinished(close);
    expect(authorizationUrl).toBeUndefined();
    const { status, body } = await answerOf(await fetch(`http://127.0.0.1:${port}/ap/oa`));
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: "RESOURCE_NOT_FOUND" });
    expect((await server.fetch(new Request("http://localhost/ap/oa"))).status).toBe(404);
  });
});
