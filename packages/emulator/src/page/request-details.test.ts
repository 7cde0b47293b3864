import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { curlOf } from "./request-details.ts";

/** The arguments that a shell gives to curl. */
function argumentsOf(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const env = { API_URL: "http://127.0.0.1:4800/v1", API_KEY: "the key", TOKEN: "the token" };
  return execFileSync("sh", ["-c", script], { encoding: "utf8", env }).split("\0").slice(0, -1);
}

test.skipIf(process.platform === "win32")(
  "a request becomes a command with variables for key and token",
  () => {
    const path = "/v1/playlists?name=$(touch x)&it's=`y`";
    const headers = {
      "x-api-key": "…",
      authorization: "Bearer …",
      "content-type": "application/json",
      accept: "*/*",
      "user-agent": "test",
    };
    const body = '{"title":"It\'s $HOME"}';
    expect(argumentsOf(curlOf({ method: "POST", path }, { headers, body, bytes: body.length }))).toEqual([
      "http://127.0.0.1:4800/v1/playlists?name=$(touch x)&it's=`y`",
      "--request",
      "POST",
      "--header",
      "x-api-key: the key",
      "--header",
      "Authorization: Bearer the token",
      "--header",
      "content-type: application/json",
      "--data-raw",
      body,
    ]);
  },
);
