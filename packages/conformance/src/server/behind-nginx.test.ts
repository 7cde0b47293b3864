import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import { serveForTest, startForTest, tempDatabase } from "./command.ts";
import { hasNginx, startNginx } from "./nginx.ts";

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

/** Sends a request with any path and header fields, also those that `fetch` would not send. */
function send(
  origin: string,
  method: string,
  path: string,
  { headers = {}, body = "" }: { readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const options = { hostname, port, method, path, agent: false };
  return new Promise((resolve, reject) => {
    const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = httpRequest({ ...options, headers: { ...headers, ...length } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, text }),
      );
    });
    request.on("error", reject).end(body);
  });
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const form = (fields: Readonly<Record<string, string>>) => ({
  headers: FORM,
  body: new URLSearchParams(fields).toString(),
});

/** What somebody may send to look as if they were at the machine itself. */
const DISGUISES: readonly Record<string, string>[] = [
  {},
  { host: "localhost" },
  { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1", forwarded: "for=127.0.0.1;host=localhost" },
  { host: "127.0.0.1:4800", origin: "http://127.0.0.1:4800", "sec-fetch-site": "same-origin" },
  { authorization: "Bearer undefined" },
];

const ADMIN: readonly (readonly [method: string, path: string])[] = [
  ["GET", ""],
  ["GET", "/"],
  ["GET", "/faults"],
  ["POST", "/faults"],
  ["DELETE", "/faults"],
  ["GET", "/credentials"],
  ["POST", "/reset"],
  ["GET", "/snapshot"],
  ["GET", "/snapshot?catalog=false"],
  ["PUT", "/snapshot"],
  ["POST", "/seed"],
  ["GET", "/clock"],
  ["POST", "/clock"],
  ["DELETE", "/clock"],
  ["OPTIONS", "/reset"],
  ["GET", "/../_gatefold/snapshot"],
];

/** Every path for development beside the admin paths, and other ways to write them. */
const SIGN_IN: readonly (readonly [method: string, path: string])[] = [
  ["GET", "/ap/oa"],
  ["POST", "/ap/oa"],
  ["GET", "/ap/device"],
  ["POST", "/ap/device"],
  ["GET", "/ap/style.css"],
  ["GET", "/ap/oa/"],
  ["GET", "/AP/OA"],
  ["GET", "/%61p/oa"],
  ["GET", "//ap/oa"],
  ["GET", "/v1/../ap/oa"],
  ["POST", "/auth/o2/token"],
  ["POST", "/auth/o2/create/codepair"],
  ["POST", "/auth/o2/token/revoke"],
  ["GET", "/auth/o2/tokeninfo"],
  ["GET", "/user/profile"],
  ["GET", "/.well-known/jwks.json"],
  ["GET", "/.well-known/oauth-authorization-server"],
];

async function emulatorBehindNginx() {
  const started = await startForTest(tempDatabase());
  const { secret, clientId } = JSON.parse(started.line);
  const direct = new URL(started.url).origin;
  return {
    ...started,
    secret: String(secret),
    clientId: String(clientId),
    direct,
    origin: await startNginx(direct),
  };
}

describe.skipIf(!hasNginx())("behind an nginx with nothing but proxy_pass (needs nginx)", () => {
  test("gatefold serve has the API, and no path for development", async () => {
    const { url } = await serveForTest(tempDatabase());
    const origin = await startNginx(url);
    expect((await send(origin, "GET", "/v1/albums/B0064UPU4G")).status).toBe(403);
    for (const headers of DISGUISES) {
      for (const [method, path] of ADMIN)
        expect([path, (await send(origin, method, `/_gatefold${path}`, { headers })).status]).toEqual([
          path,
          404,
        ]);
      for (const [method, path] of SIGN_IN)
        expect([path, (await send(origin, method, path, { headers })).status]).toEqual([path, 404]);
    }
  });

  test("the emulator has the API for those with a key and a token", async () => {
    const { origin, headers } = await emulatorBehindNginx();
    const { status } = await send(origin, "GET", "/v1/albums/B0064UPU4G", { headers: { ...headers } });
    expect(status).toBe(200);
  });

  test("the emulator gives no admin path without its secret, and each with it", async () => {
    const { origin, apiKey, userId, secret, token } = await emulatorBehindNginx();
    for (const headers of [...DISGUISES, { authorization: `Bearer ${token}` }]) {
      for (const [method, path] of ADMIN) {
        const { status, text } = await send(origin, method, `/_gatefold${path}`, { headers });
        // nginx follows ".." before it passes a path on.
        expect([path, status]).toEqual([path, 403]);
        for (const known of [apiKey, userId, secret]) expect(text).not.toContain(known);
      }
    }
    const headers = { authorization: `Bearer ${secret}` };
    expect((await send(origin, "GET", "/_gatefold/faults", { headers })).status).toBe(200);
    expect((await send(origin, "POST", "/_gatefold/reset", { headers })).status).toBe(200);
  });

  test("the emulator shows no page of its sign-in, and signs nobody in", async () => {
    const { origin, direct, clientId, userId, apiKey } = await emulatorBehindNginx();
    const query = new URLSearchParams({
      client_id: clientId,
      scope: "music::library",
      response_type: "code",
      redirect_uri: "http://127.0.0.1/back",
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
    });
    const ports = [new URL(origin).port, new URL(direct).port];
    for (const headers of DISGUISES) {
      for (const [method, path] of SIGN_IN) {
        const { status, location, text } = await send(origin, method, `${path}?${query}`, { headers });
        expect([path, text.includes("<form"), text.includes(userId)]).toEqual([path, false, false]);
        expect(text).not.toContain(apiKey);
        expect(location ?? "").not.toContain("code=");
        if (status < 300) expect(path).toMatch(/^\/(\.well-known|ap\/style)/);
        if (location === undefined) continue;
        const { hostname, port } = new URL(location);
        expect([hostname, ports.includes(port)]).toEqual(["127.0.0.1", false]);
      }
    }
    // Not even with a form that somebody at the machine has opened.
    const { location = "" } = await send(direct, "GET", `/ap/oa?${query}`);
    const page = await (await fetch(location)).text();
    const [, ticket = ""] = /name="ticket" value="([^"]+)"/.exec(page) ?? [];
    expect(ticket).not.toBe("");
    const approval = form({ ticket, decision: "approve", user: userId, scope: "music::library" });
    for (const headers of DISGUISES) {
      const refused = await send(origin, "POST", "/ap/oa", { ...approval, headers: { ...FORM, ...headers } });
      expect([refused.status, refused.location]).toEqual([403, undefined]);
    }
    const approved = await send(new URL(location).origin, "POST", "/ap/oa", approval);
    expect(approved.location).toContain("http://127.0.0.1/back?code=");
  });

  test("the emulator gives no token for what was made up or not approved", async () => {
    const { origin, clientId } = await emulatorBehindNginx();
    const token = (fields: Readonly<Record<string, string>>) =>
      send(origin, "POST", "/auth/o2/token", form({ client_id: clientId, ...fields }));
    const redirect = { redirect_uri: "http://127.0.0.1/back", code_verifier: "v".repeat(43) };
    const made = [
      { grant_type: "authorization_code", code: "AN00", ...redirect },
      { grant_type: "refresh_token", refresh_token: "Atzr|made-up" },
      { grant_type: "device_code", device_code: "made-up", user_code: "BCDFGH" },
      { grant_type: "password", username: "ada", password: "" },
      { grant_type: "client_credentials" },
    ];
    for (const fields of made) expect((await token(fields)).status).toBe(400);
    const asked = form({ response_type: "device_code", client_id: clientId, scope: "music::library" });
    const pair = JSON.parse((await send(origin, "POST", "/auth/o2/create/codepair", asked)).text);
    const { user_code, device_code } = pair;
    expect((await send(origin, "POST", "/ap/device", form({ user_code }))).status).toBe(403);
    const polled = await token({ grant_type: "device_code", user_code, device_code });
    expect(JSON.parse(polled.text).error).toBe("authorization_pending");
  });
});
