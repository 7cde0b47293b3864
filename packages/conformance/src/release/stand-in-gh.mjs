#!/usr/bin/env node
// Stands in for GitHub's command line. It keeps pull requests and releases as files in the folder GH_STATE.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const state = process.env["GH_STATE"];
const [topic, action, subject] = process.argv.slice(2);
const command = `${topic} ${action}`;
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const fileOf = (name) => join(state, `${topic}-${name.replaceAll("/", "+")}`);
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

if (!process.env["GH_TOKEN"]) fail("gh: set the GH_TOKEN environment variable");
mkdirSync(state, { recursive: true });

if (command === "release view") existsSync(fileOf(subject)) || fail("release not found");
else if (command === "release create") {
  const broken = join(state, "break-next-release");
  if (existsSync(broken)) {
    rmSync(broken);
    fail("HTTP 502: Bad Gateway");
  }
  if (!execFileSync("git", ["ls-remote", "origin", `refs/tags/${subject}`], { encoding: "utf8" }))
    fail(`tag ${subject} doesn't exist`);
  writeFileSync(fileOf(subject), readFileSync(0));
} else if (command === "pr view") {
  existsSync(fileOf(subject)) || fail("no pull requests found");
  console.log("OPEN");
} else if (command === "pr create" || command === "pr edit") {
  const branch = action === "create" ? option("--head") : subject;
  if (existsSync(fileOf(branch)) !== (action === "edit")) fail(`pull request of ${branch}: ${action}?`);
  writeFileSync(fileOf(branch), `${option("--title")}\n${readFileSync(0, "utf8")}`);
} else if (command !== "auth setup-git") fail(`unknown command: ${process.argv.slice(2).join(" ")}`);
