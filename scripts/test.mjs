import { bootstrap } from "./bootstrap.mjs";

await bootstrap(["node", "scripts/test/main.ts", ...process.argv.slice(2)]);
