import { spawn } from "node:child_process";

/** The program that opens an address in the user's browser, and its first arguments. */
export function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly [string, ...string[]] {
  if (env["BROWSER"]) return [env["BROWSER"]];
  if (platform === "darwin") return ["open"];
  return platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler"] : ["xdg-open"];
}

/** Programs that fail do so at once; a browser itself may run for as long as it is used. */
const PATIENCE_MS = 3_000;

/**
 * Opens an address in the user's browser.
 *
 * @returns whether a program took it
 */
export function openAddress(address: string, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const [program, ...args] = openerOf(process.platform, env);
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.unref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), PATIENCE_MS);
    timer.unref();
    const end = (isOpen: boolean) => {
      clearTimeout(timer);
      resolve(isOpen);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
  });
}
