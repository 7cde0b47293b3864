import { request as httpRequest } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";
import type { EmulatorListening } from "./listen.ts";
import { authorizePath, form, REDIRECT_URI, ticketOf } from "./oauth/testing/sign-in.ts";

const METADATA = "/.well-known/oauth-authorization-server";
const ADMIN_CALLS: readonly (readonly [method: string, path: string])[] = [
  ["GET", ""],
  ["GET", "/faults"],
  ["GET", "/faults/schema"],
  ["GET", "/requests"],
  ["GET", "/requests/stream"],
  ["DELETE", "/requests"],
  ["GET", "/users"],
  ["POST", "/users"],
  ["PATCH", "/users"],
  ["DELETE", "/users"],
  ["POST", "/tokens"],
  ["POST", "/faults"],
  ["DELETE", "/faults"],
  ["POST", "/reset"],
  ["GET", "/snapshot"],
  ["PUT", "/snapshot"],
  ["POST", "/seed"],
  ["POST", "/clock"],
];

interface Started extends EmulatorListening {
  readonly emulator: Emulator;
  call(path: string, init?: RequestInit): Promise<Response>;
}

async function start(host: string, options: EmulatorOptions = {}): Promise<Started> {
  const emulator = await createEmulator(options);
  const listening = await emulator.listen({ port: 0, host });
  onTestFinished(() => listening.close());
  const origin = `http://127.0.0.1:${listening.port}`;
  const call = (path: string, init?: RequestInit) =>
    fetch(`${origin}${path}`, { ...init, redirect: "manual" });
  return { ...listening, emulator, call };
}

/** The status of a request with a `Host` of its own, which `fetch` would not send. */
function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers: { host } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    request.on("error", reject).end();
  });
}

const signInPath = ({ emulator }: Started) => authorizePath({ client: emulator });

describe.for(["127.0.0.1", "0.0.0.0"])("an emulator that listens on %s", (host) => {
  test("gives no admin path without its secret", async () => {
    const { call, secret, emulator } = await start(host);
    const others = [{}, { authorization: "Bearer " }, { authorization: `Bearer ${secret.slice(1)}` }];
    const proxied = { "x-forwarded-for": "127.0.0.1", origin: "http://127.0.0.1", host: "localhost" };
    for (const [method, path] of ADMIN_CALLS) {
      for (const headers of [...others, proxied, { authorization: `Bearer ${emulator.token}` }]) {
        const response = await call(`/_gatefold${path}`, { method, headers });
        expect([path, response.status]).toEqual([path, 403]);
        expect((await response.json()).error.message).toContain("need the secret that the emulator printed");
      }
      const known = await call(`/_gatefold${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}` },
      });
      expect(known.status).not.toBe(403);
      await known.body?.cancel();
    }
  });

  test("answers API and token endpoint without the secret", async () => {
    const { call, url, authorizationUrl, emulator } = await start(host);
    const { apiKey, token } = emulator;
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    expect((await call("/v1/albums/B0064UPU4G", { headers })).status).toBe(200);
    expect((await call(METADATA)).status).toBe(200);
    expect((await call("/auth/o2/token", form({ grant_type: "authorization_code" }))).status).toBe(400);
    expect(url).toBe(`${authorizationUrl}/v1`);
  });

  test("has no sign-in when it is left out", async () => {
    const { call, authorizationUrl } = await start(host, { authorization: false });
    expect(authorizationUrl).toBeUndefined();
    for (const path of ["/ap/oa", "/ap/device", METADATA]) expect((await call(path)).status).toBe(404);
  });

  test("limits the requests of an address at the sign-in", async () => {
    const { call, emulator } = await start(host, { clock: () => 0 });
    const answers = await Promise.all(Array.from({ length: 510 }, () => call(METADATA)));
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited).toHaveLength(10);
    expect(limited[0]?.headers.get("retry-after")).toBe("1");
    expect(await limited[0]?.json()).toMatchObject({ error: "temporarily_unavailable" });
    const { apiKey, token } = emulator;
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    expect((await call("/v1/albums/B0064UPU4G", { headers })).status).toBe(200);
  });
});

describe("on loopback the pages of the sign-in", () => {
  test("are at another port, which the port of the API only redirects to", async () => {
    const started = await start("127.0.0.1");
    for (const path of [signInPath(started), "/ap/device?user_code=BCDFGH"]) {
      const response = await started.call(path);
      expect(response.status).toBe(302);
      const location = new URL(response.headers.get("location") ?? "");
      expect([location.hostname, location.port]).not.toEqual(["127.0.0.1", String(started.port)]);
      expect(`${location.pathname}${location.search}`).toBe(path);
      const page = await fetch(location);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<form")]);
    }
  });

  test("take no form at the port of the API", async () => {
    const started = await start("127.0.0.1");
    const location = (await started.call(signInPath(started))).headers.get("location") ?? "";
    const ticket = ticketOf(await (await fetch(location)).text());
    const filled = form({ ticket, decision: "approve", user: started.emulator.userId }, [
      ["scope", "music::catalog"],
    ]);
    for (const path of ["/ap/oa", "/ap/device"]) {
      const refused = await started.call(path, filled);
      expect([path, refused.status, refused.headers.get("location")]).toEqual([path, 403, null]);
    }
    const approved = await fetch(location, { ...filled, redirect: "manual" });
    expect(approved.headers.get("location")).toContain(`${REDIRECT_URI}?code=`);
  });

  test("are all that is there, and only under names of this machine", async () => {
    const started = await start("127.0.0.1");
    const location = new URL((await started.call("/ap/device")).headers.get("location") ?? "");
    for (const path of ["/_gatefold/faults", "/v1/albums/B0064UPU4G", "/auth/o2/token", METADATA, "/health"])
      expect([path, (await fetch(new URL(path, location))).status]).toEqual([path, 404]);
    expect(await statusWithHost(location.href, `localhost:${location.port}`)).toBe(200);
    expect(await statusWithHost(location.href, "[::1]:80")).toBe(200);
    expect(await statusWithHost(location.href, "evil.example")).toBe(403);
    expect(await statusWithHost(location.href, "localhost.evil.example:80")).toBe(403);
  });

  test("close with the emulator", async () => {
    const emulator = await createEmulator();
    const { url, close } = await emulator.listen({ port: 0 });
    const answer = await fetch(new URL("/ap/device", url), { redirect: "manual" });
    await close();
    await expect(fetch(answer.headers.get("location") ?? "")).rejects.toThrow();
  });
});

describe("where other machines can reach it, the pages of the sign-in", () => {
  test("tell nothing and sign nobody in without the secret", async () => {
    const started = await start("0.0.0.0");
    const { call, secret, emulator } = started;
    const asked = await (await call(signInPath(started))).text();
    expect(asked).toContain('name="secret"');
    expect(asked).not.toContain(emulator.userId);
    const ticket = ticketOf(asked);
    const approval = { ticket, decision: "approve", user: emulator.userId };
    for (const given of [undefined, "", secret.slice(1)]) {
      const refused = await call(
        "/ap/oa",
        form({ ...approval, secret: given }, [["scope", "music::catalog"]]),
      );
      expect([refused.status, refused.headers.get("location")]).toEqual([403, null]);
      expect(await refused.text()).not.toContain(emulator.userId);
    }
    const page = await (await call("/ap/oa", form({ ticket, secret }))).text();
    const allowed = { ...approval, ticket: ticketOf(page) };
    const approved = await call("/ap/oa", form(allowed, [["scope", "music::catalog"]]));
    expect(approved.headers.get("location")).toContain(`${REDIRECT_URI}?code=`);
  });

  test("ask for the secret with the code of a device", async () => {
    const { call, secret, emulator } = await start("0.0.0.0");
    const { clientId } = emulator;
    const pair = { response_type: "device_code", client_id: clientId, scope: "music::catalog" };
    const { user_code } = await (await call("/auth/o2/create/codepair", form(pair))).json();
    expect(await (await call("/ap/device")).text()).toContain('name="secret"');
    const refused = await call("/ap/device", form({ user_code, secret: "guessed" }));
    expect(refused.status).toBe(403);
    expect(await refused.text()).not.toContain('name="ticket"');
    expect(ticketOf(await (await call("/ap/device", form({ user_code, secret }))).text())).toMatch(/\S/);
  });

  test("ask for the secret where the settings approve, too", async () => {
    const started = await start("0.0.0.0", { authorization: { autoApprove: {} } });
    const { call, secret, emulator } = started;
    const asked = await call(signInPath(started));
    expect([asked.status, asked.headers.get("location")]).toEqual([200, null]);
    const ticket = ticketOf(await asked.text());
    const approved = await call("/ap/oa", form({ ticket, secret }));
    expect(approved.headers.get("location")).toContain("code=");
    const pair = { response_type: "device_code", client_id: emulator.clientId, scope: "music::catalog" };
    const { user_code, device_code } = await (await call("/auth/o2/create/codepair", form(pair))).json();
    const polled = await call("/auth/o2/token", form({ grant_type: "device_code", user_code, device_code }));
    expect((await polled.json()).error).toBe("authorization_pending");
  });
});

test("an emulator that is given a secret takes that one", async () => {
  const { call, secret } = await start("127.0.0.1", { secret: "s3cret" });
  expect(secret).toBe("s3cret");
  expect((await call("/_gatefold/faults", { headers: { authorization: "Bearer s3cret" } })).status).toBe(200);
});
