import { installRuntime, runtimeNames } from "./runtimes.ts";

for (const name of runtimeNames) console.log(`${name}: ${await installRuntime(name)}`);
