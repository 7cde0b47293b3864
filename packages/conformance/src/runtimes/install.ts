import { installRuntime, runtimeNames } from "./binaries.ts";

for (const name of runtimeNames) console.log(`${name}: ${await installRuntime(name)}`);
