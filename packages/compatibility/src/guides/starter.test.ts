import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { runWell, startCommand } from "@gatefold/conformance/run.ts";
import { freePort } from "@gatefold/test-postgres";
import { expect, inject, onTestFinished, test } from "vitest";
import { npm, variablesFor } from "../package-managers.ts";
import { temporaryFolder } from "../packages.ts";
import { configuredRegistry } from "../project.ts";
import { inBrowser } from "./reader.ts";

const INSTALL_MS = 300_000;

test("the project to download installs, compiles, and shows the library of the emulator", {
  timeout: INSTALL_MS,
}, async () => {
  const folder = temporaryFolder("starter");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, "apps/docs/starter"), folder, { recursive: true });
  for (const [file, text] of Object.entries(npm.settings(inject("registry"))))
    writeFileSync(join(folder, file), text);
  const variables = variablesFor(await configuredRegistry(), folder);
  const [program, ...args] = npm.install;
  await runWell(program, args, folder, variables);
  await runWell("npm", ["run", "--silent", "build"], folder, variables);

  const url = `http://localhost:${await freePort()}`;
  const dev = ["npm", "run", "dev", "--", "--port", new URL(url).port, "--strictPort"] as const;
  const { stop } = await startCommand(dev, folder, variables);
  onTestFinished(() => stop());
  const statusOf = (path: string) =>
    fetch(url + path).then(
      ({ status }) => status,
      () => "not yet",
    );
  await expect.poll(() => statusOf("/")).toBe(200);
  // Without a key, the API refuses.
  expect(await statusOf("/v1/albums/B0064UPU4G")).toBe(403);
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByText("Discovery").waitFor();
    await page.getByRole("searchbox").fill("in rainbows");
    await page.getByRole("button", { name: "Keep" }).first().click();
    await page.getByRole("button", { name: "Remove" }).first().waitFor();
    await page.getByRole("searchbox").fill("");
    await page.getByText("In Rainbows").first().waitFor();
  });
});
