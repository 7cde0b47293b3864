import { describe, expect, onTestFinished, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import { answerOf, form } from "./testing/sign-in.ts";
import { createBareEmulator } from "../emulator.ts";

const METADATA = "/.well-known/oauth-authorization-server";

describe("the authorization server", () => {
  test("describes itself, and publishes the keys of its tokens", async () => {
    const { call, origin } = await startInProcess();
    const { body } = await answerOf(await call(METADATA));
    expect(body).toMatchObject({
      issuer: origin,
      authorization_endpoint: `${origin}/ap/oa`,
      token_endpoint: `${origin}/auth/o2/token`,
      code_challenge_methods_supported: ["S256"],
      scopes_supported: [
        "music::catalog",
        "music::library",
        "music::library:read",
        "music::library::read",
        "music::profile",
        "music::profile:read",
        "music::favorites",
        "music::favorites:read",
        "music::history",
      ],
    });
    const keys = await answerOf(await call(new URL(String(body.jwks_uri)).pathname));
    expect(keys.body.keys).toEqual([
      {
        kty: "EC",
        crv: "P-256",
        alg: "ES256",
        use: "sig",
        kid: expect.any(String),
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
  });

  test("lets pages of other origins call the endpoints of applications, not the pages", async () => {
    const { call } = await startInProcess();
    const preflight = (path: string) =>
      call(path, {
        method: "OPTIONS",
        headers: {
          "access-control-request-method": "POST",
          "access-control-request-headers": "authorization",
        },
      });
    const token = await preflight("/auth/o2/token");
    expect(token.status).toBe(204);
    expect(token.headers.get("access-control-allow-origin")).toBe("*");
    expect(token.headers.get("access-control-allow-methods")).toBe("POST, OPTIONS");
    const failed = await call("/auth/o2/token", form({}));
    expect(failed.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("refuses other methods, other bodies, and secrets in the URL", async () => {
    const { call } = await startInProcess();
    const get = await call("/auth/o2/token");
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    const json = await answerOf(
      await call("/auth/o2/token", {
        method: "POST",
        body: "{}",
        headers: { "content-type": "application/json" },
      }),
    );
    expect(json).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    expect(json.body.error_description).toContain("application/x-www-form-urlencoded");
    const query = await answerOf(await call("/auth/o2/token?grant_type=refresh_token", form({})));
    expect(query.body.error_description).toContain("send them as a form in the body");
    const twice = await answerOf(
      await call("/auth/o2/token", form({ grant_type: "a" }, [["grant_type", "b"]])),
    );
    expect(twice.body.error_description).toContain("grant_type is given 2 times");
  });

  test("answers 500 with the id of the request when the store fails, and tells who runs it", async () => {
    const heard: unknown[] = [];
    const { call, server } = await startInProcess({ onError: (_error, id) => heard.push(id) });
    await server.store.close();
    const { status, headers, body } = await answerOf(
      await call("/auth/o2/token", form({ grant_type: "refresh_token", client_id: "x" })),
    );
    expect([status, body.error]).toEqual([500, "server_error"]);
    expect(heard).toEqual([headers.get("x-request-id")]);
  });
});

describe("a body", () => {
  test("of more than 64 KiB is refused with 413", async () => {
    const { call } = await startInProcess();
    const { status, body } = await answerOf(
      await call("/auth/o2/token", form({ grant_type: "x".repeat(65_536) })),
    );
    expect([status, body.error]).toEqual([413, "invalid_request"]);
  });

  test("of more than 64 KiB is refused over HTTP too, and the server goes on", async () => {
    const server = await createBareEmulator();
    const { authorizationUrl, close } = await server.listen({ port: 0 });
    onTestFinished(close);
    const answer = await fetch(
      `${authorizationUrl}/auth/o2/token`,
      form({ grant_type: "x".repeat(100_000) }),
    );
    expect([answer.status, answer.headers.get("connection")]).toEqual([413, "close"]);
    const next = await fetch(`${authorizationUrl}/auth/o2/token`, form({ grant_type: "x" }));
    expect([next.status, next.headers.get("connection")]).toEqual([400, "keep-alive"]);
  });

  test("that is not UTF-8 is refused", async () => {
    const { call } = await startInProcess();
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    const body = Uint8Array.of(0x61, 0x3d, 0xff);
    const answer = await answerOf(await call("/auth/o2/token", { method: "POST", headers, body }));
    expect(answer.body.error_description).toBe("The body is not UTF-8.");
  });
});
