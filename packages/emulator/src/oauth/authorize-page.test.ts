import { describe, expect, test } from "vitest";
import { startInProcess } from "./testing/places.ts";
import {
  type Application,
  application,
  authorizePath,
  type Fields,
  fillIn,
  form,
  REDIRECT_URI,
  ticketOf,
} from "./testing/sign-in.ts";

async function open(app: Application, fields: Fields = {}): Promise<string> {
  return (await app.call(authorizePath(app, fields))).text();
}

describe("the consent page", () => {
  test("lists the scopes with their descriptions, and the users", async () => {
    const app = await application(await startInProcess(), { name: "Record shelf" });
    const html = await open(app);
    expect(html).toContain("<h1>Sign in to Record shelf</h1>");
    expect(html).toContain('value="music::catalog" checked');
    expect(html).toContain("Read and change the library of the signed-in user.");
    expect(html).not.toContain('value="music::library:read"');
    expect(html).toContain(`<option value="${app.user.id}">Ada (${app.user.id})</option>`);
    expect(html).toContain(`Then you go back to ${REDIRECT_URI}`);
  });

  test("runs no script, is in no frame and in no cache", async () => {
    const app = await application(await startInProcess());
    const { status, headers } = await app.call(authorizePath(app));
    const policy = headers.get("content-security-policy") ?? "";
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("script-src");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });

  test("has a label for every field, a language and a style sheet of its own", async () => {
    const app = await application(await startInProcess());
    const html = await open(app);
    const fields = [...html.matchAll(/<(?:select|input type="text") id="(\w+)"/g)].map(([, id]) => id);
    expect(fields).toEqual(["user", "name"]);
    for (const id of fields) expect(html).toContain(`<label for="${id}">`);
    expect(html).toContain('<html lang="en">');
    const [, style = ""] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
    expect((await app.call(style)).headers.get("content-type")).toBe("text/css; charset=utf-8");
  });

  test("escapes the names of clients and users", async () => {
    const running = await startInProcess();
    const evil = `"><script>alert(1)</script>'&`;
    await running.server.addUser(evil);
    const html = await open(await application(running, { name: evil }));
    expect(html).not.toContain("<script");
    expect(html.match(/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&#39;&amp;/g)).toHaveLength(4);
  });

  test("shows a redirect URI escaped, and keeps the state out of the page", async () => {
    const app = await application(await startInProcess());
    const html = await open(app, { redirect_uri: `${REDIRECT_URI}?a=1&b='`, state: "<script>x</script>" });
    expect(html).toContain(`go back to ${REDIRECT_URI}?a=1&amp;b=&#39;`);
    expect(html).not.toContain("<script");
  });

  test("comes again, with a sentence, when nothing was ticked or the user is gone", async () => {
    const app = await application(await startInProcess());
    const empty = await fillIn(app, "/ap/oa", ticketOf(await open(app)), { scopes: [] });
    expect(empty.status).toBe(400);
    const html = await empty.text();
    expect(html).toContain('<p role="alert">Tick at least one thing to allow, or deny.</p>');
    const gone = await fillIn(app, "/ap/oa", ticketOf(html), { user: "nobody" });
    expect(await gone.text()).toContain("There is no user of that id");
  });

  test("grants no scope that was not asked for", async () => {
    const app = await application(await startInProcess());
    const ticket = ticketOf(await open(app, { scope: "music::catalog" }));
    const answer = await fillIn(app, "/ap/oa", ticket, { scopes: ["music::library"] });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Tick at least one");
  });
});

describe("the form of the consent page", () => {
  test("is refused without its ticket, and with one that was changed", async () => {
    const app = await application(await startInProcess());
    const ticket = ticketOf(await open(app));
    const [text = "", mac = ""] = ticket.split(".");
    const forged = atob(text.replaceAll("-", "+").replaceAll("_", "/")).replace(
      "music::catalog",
      "music::library",
    );
    const tickets = [
      "",
      "x",
      text,
      `${text}.`,
      `${text}.${mac.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`,
      `${btoa(forged).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}.${mac}`,
    ];
    for (const bad of tickets) {
      const answer = await fillIn(app, "/ap/oa", bad);
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
      expect(await answer.text()).toContain("ticket");
    }
    expect((await fillIn(app, "/ap/oa", ticket)).status).toBe(303);
  });

  test("is refused with the ticket of a device page", async () => {
    const app = await application(await startInProcess());
    const pair = await app.call(
      "/auth/o2/create/codepair",
      form({ response_type: "device_code", client_id: app.client.clientId, scope: "music::catalog" }),
    );
    const { user_code: typed } = await pair.json();
    const device = await app.call("/ap/device", form({ user_code: typed }));
    expect((await fillIn(app, "/ap/oa", ticketOf(await device.text()))).status).toBe(400);
    expect((await fillIn(app, "/ap/device", ticketOf(await open(app)))).status).toBe(400);
  });

  test("is good for ten minutes", async () => {
    const app = await application(await startInProcess());
    const [early, late] = [ticketOf(await open(app)), ticketOf(await open(app))];
    app.clock.forward(10 * 60_000 - 1);
    expect((await fillIn(app, "/ap/oa", early)).status).toBe(303);
    app.clock.forward(1);
    expect((await fillIn(app, "/ap/oa", late)).status).toBe(400);
  });

  test("that is denied goes back with access_denied and the state", async () => {
    const app = await application(await startInProcess());
    const answer = await fillIn(app, "/ap/oa", ticketOf(await open(app)), { decision: "deny" });
    expect(answer.status).toBe(303);
    const back = new URL(answer.headers.get("location") ?? "");
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error: "access_denied",
      error_description: "The user denied the request.",
      state: "state-1",
    });
  });
});
