import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@gatefold/test-postgres";
import { expect, onTestFinished } from "vitest";
import { tempFolder } from "./command.ts";

const NGINX = "/usr/sbin/nginx";

/** Whether this machine has Debian's nginx. Its tests are skipped without it, but not in continuous integration. */
export function hasNginx(): boolean {
  if (existsSync(NGINX)) return true;
  if (process.env["CI"] === "true") throw new Error("nginx is missing: install it");
  return false;
}

/** Starts an nginx with nothing but `proxy_pass` in front of a server, and returns its origin. */
export async function startNginx(upstream: string): Promise<string> {
  const folder = tempFolder();
  const port = await freePort();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const server = `server { listen 127.0.0.1:${port}; location / { proxy_pass ${new URL(upstream).origin}; } }`;
  const http = `http { access_log off; ${paths} ${server} }`;
  const main = `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;`;
  writeFileSync(join(folder, "nginx.conf"), `${main} events {} ${http}\n`);
  const child = spawn(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect.poll(() => fetch(`${origin}/health`).then(({ status }) => status, String)).toBe(200);
  return origin;
}
