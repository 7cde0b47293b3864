import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { describeDemo } from "./demo.ts";

/** As in a browser that keeps no data of sites: even to look at the property throws. */
function forbidStorage(): void {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
}

/** Nothing but the app's own files and its API. The mark of the page is a `data:` address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src http://127.0.0.1:*";

/** Serves the app once more, with the policy on all answers, until the test has ended. */
async function serveWithPolicy(url: string): Promise<string> {
  const server = createServer(async ({ url: path = "/" }, response) => {
    const answer = await fetch(new URL(path, url));
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type, "content-security-policy": POLICY });
    response.end(new Uint8Array(await answer.arrayBuffer()));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The app is not served on a port.");
  return `http://127.0.0.1:${address.port}/`;
}

describeDemo("a browser that keeps nothing, and a strict policy", (demo) => {
  test("a token stays in the tab when the page is reloaded, and leaves with it", async () => {
    const { page } = await demo().visit();
    await page.getByText("The library is empty.").waitFor();
    await page.reload();
    await page.getByText("The library is empty.").waitFor();
    const other = await page.context().newPage();
    await other.goto(demo().url);
    await other.getByLabel("API address").waitFor();
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.reload();
    await page.getByLabel("API address").waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`without storage, and with nothing inline allowed, the app works and is ${colorScheme}`, async () => {
      const { context, complaints } = await demo().open({ colorScheme });
      await context.addInitScript(forbidStorage);
      const page = await context.newPage();
      const link = demo().link({ token: demo().api.token });
      await page.goto(link.replace(demo().url, await serveWithPolicy(demo().url)));
      await page.getByRole("link", { name: "Discover", exact: true }).click();
      await page.getByRole("button", { name: "Add Discovery" }).click();
      await page.getByText("Added Discovery.").waitFor();
      const colour = await page.evaluate<string>(
        "getComputedStyle(document.documentElement).backgroundColor",
      );
      const [red = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 128 ? "light" : "dark").toBe(colorScheme);
      await page.context().setOffline(true);
      await page.getByText("if this page stays open").waitFor();
      expect(complaints).toEqual([]);
    });
});
