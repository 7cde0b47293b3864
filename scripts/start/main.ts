import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Connection, startApi } from "./api-process.ts";
import { build } from "./build.ts";
import { choosePort } from "./ports.ts";
import { addSampleMusic } from "./sample-music.ts";
import { serveSite } from "./static-site.ts";
import { newLink, pageWithCredentials, requestsPage, welcome } from "./welcome.ts";

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
  const requestsLink = newLink();
  const pagesLink = newLink();
  let announce: (connection: Connection) => void = () => {};
  const started = new Promise<Connection>((resolve) => {
    announce = resolve;
  });
  const links = new Map([
    [pagesLink, async () => pageWithCredentials(await started)],
    [requestsLink, async () => requestsPage(await started)],
  ]);
  const serve = async (name: "docs" | "demo") =>
    serveSite(join(ROOT, `apps/${name}/dist`), await choosePort(PORTS[name]), links);
  const [docs, demo] = [await serve("docs"), await serve("demo")];
  const sites = {
    docs: new URL(pagesLink, docs).href,
    demo: new URL(pagesLink, demo).href,
    requests: new URL(requestsLink, docs).href,
  };
  const api = await startApi(join(ROOT, "packages/emulator/bin/gatefold-emulator.mjs"), ROOT, [
    "--port",
    String(await choosePort(PORTS.API)),
    ...(process.argv.includes("--quiet") ? [] : ["--requests"]),
    ...(process.argv.includes("--open") ? ["--open", sites.demo] : []),
  ]);
  try {
    await addSampleMusic(api.connection);
    announce(api.connection);
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
