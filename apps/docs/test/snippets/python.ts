import { spawnSync } from "node:child_process";

/** Whether samples in Python can be run. */
export const hasPython: boolean = spawnSync("python3", ["--version"]).status === 0;

if (!hasPython && process.env["CI"] === "true") throw new Error("python3 is missing: install it");
