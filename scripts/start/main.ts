import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startApi } from "./api-process.ts";
import { build } from "./build.ts";
import { choosePort } from "./ports.ts";
import { serveSite } from "./static-site.ts";
import { newLinkPath, pageWithCredentials, welcome } from "./welcome.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PORTS = { API: 4800, docs: 4801, demo: 4802 };

/** Resolves with the way to end when this process is asked to, or when the process that started it is gone. */
function stopRequest(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve(undefined));
    process.once("disconnect", () => resolve(undefined));
  });
}

async function main(): Promise<number> {
  if (!process.argv.includes("--no-build")) {
    console.log("Building the emulator, the docs and the demo ...");
    build(["@gatefold/emulator", "docs", "demo"], ROOT);
  }
  const stopped = stopRequest();
  const api = await startApi(
    join(ROOT, "packages/emulator/bin/gatefold-emulator.mjs"),
    ROOT,
    await choosePort(PORTS.API),
  );
  try {
    const link = newLinkPath();
    const links = new Map([[link, () => pageWithCredentials(api.connection)]]);
    const serve = async (name: "docs" | "demo") =>
      new URL(link, await serveSite(join(ROOT, `apps/${name}/dist`), await choosePort(PORTS[name]), links))
        .href;
    const sites = { docs: await serve("docs"), demo: await serve("demo") };
    console.log(welcome(api.connection, sites));
    const failure = await Promise.race([stopped, api.ended]);
    if (failure !== undefined) console.error(`${failure} The docs and the demo end with it.`);
    return failure === undefined ? 0 : 1;
  } finally {
    await api.stop();
  }
}

try {
  process.exit(await main());
} catch (error) {
  console.error(`gatefold: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
