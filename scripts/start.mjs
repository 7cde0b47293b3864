import { bootstrap } from "./bootstrap.mjs";

await bootstrap(["node", "scripts/start/main.ts", ...process.argv.slice(2)]);
