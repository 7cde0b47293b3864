import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, onTestFinished, test } from "vitest";
import { createEmulator, ensureCredentials } from "../emulator.ts";
import { guessShell, keepVariablesFile, variableLines, variablesOf } from "./variables.ts";

const VALUES = {
  PLAIN: "http://127.0.0.1:4800/v1",
  QUOTES: `it's "so" \`$HOME\` \\n \\`,
  LINES: "one\ntwo # three",
};

const FORMS: readonly (readonly [string, NodeJS.Platform, string])[] = [
  ["/bin/bash", "linux", "sh"],
  ["/bin/zsh", "darwin", "sh"],
  ["", "linux", "sh"],
  ["/usr/bin/fish", "linux", "fish"],
  ["/usr/local/bin/pwsh", "darwin", "powershell"],
  ["C:\\Program Files\\Git\\bin\\bash.exe", "win32", "sh"],
  ["", "win32", "powershell"],
];

test.for(FORMS)("the shell %j on %s is taken for %s", ([shell, platform, expected]) => {
  expect(guessShell({ SHELL: shell }, platform)).toBe(expected);
});

test("sh reads the values as they are", () => {
  const script = `${variableLines(VALUES, "sh")}\nprintf '%s|' "$PLAIN" "$QUOTES" "$LINES"`;
  expect(execFileSync("sh", ["-c", script], { encoding: "utf8" })).toBe(
    `${Object.values(VALUES).join("|")}|`,
  );
});

test("node --env-file reads the values as they are", () => {
  const values = { ...VALUES, QUOTES: `it's "so" $HOME \\n \\` };
  const file = join(tempFolder(), ".env");
  writeFileSync(file, `${variableLines(values, "dotenv")}\n`);
  const code = `console.log(JSON.stringify(${JSON.stringify(Object.keys(values))}.map((name) => process.env[name])))`;
  const output = execFileSync(process.execPath, [`--env-file=${file}`, "--eval", code], { encoding: "utf8" });
  expect(JSON.parse(output)).toEqual(Object.values(values));
});

test("what no dotenv file can hold is refused by name", () => {
  expect(() => variableLines(VALUES, "dotenv")).toThrow(
    "QUOTES has both ' and `, which no dotenv file can hold; choose another with --shell sh.",
  );
});

// https://fishshell.com/docs/current/language.html#quotes
test("fish gets its own quotes", () => {
  expect(variableLines({ A: "it's", B: "a\\b$c" }, "fish")).toBe("set -gx A 'it\\'s'\nset -gx B 'a\\\\b$c'");
});

// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
test("PowerShell gets its own quotes", () => {
  expect(variableLines({ A: "it's ‘so’", B: "a\\b$c`" }, "powershell")).toBe(
    "$env:A = 'it''s ‘‘so’’'\n$env:B = 'a\\b$c`'",
  );
});

test("the file of variables is renewed as the emulator's clock goes on, and its token stays valid", async () => {
  const emulator = await createEmulator();
  const { url, secret, close } = await emulator.listen({ port: 0 });
  onTestFinished(close);
  const failures: unknown[] = [];
  const kept = await keepVariablesFile({
    stateFile: join(tempFolder(), "my.db.emulator.json"),
    variables: async () => variablesOf({ ...(await ensureCredentials(emulator)), url, secret }),
    now: emulator.clock.now,
    onError: (error) => failures.push(error),
  });
  onTestFinished(kept.stop);
  expect(kept.path).toMatch(/my\.db\.env$/);
  const token = () => /^TOKEN='(.*)'$/m.exec(readFileSync(kept.path, "utf8"))?.[1] ?? "";
  const status = async (bearer: string) => {
    const headers = { "x-api-key": emulator.apiKey, authorization: `Bearer ${bearer}` };
    return (await fetch(`${url}/me/library/albums`, { headers })).status;
  };
  const first = token();
  emulator.clock.advance(29 * 60_000);
  await kept.renew();
  expect(token()).toBe(first);
  for (let halfHours = 0; halfHours < 48; halfHours += 1) {
    emulator.clock.advance(30 * 60_000);
    await kept.renew();
    expect(await status(token())).toBe(200);
  }
  expect(await status(first)).toBe(401);
  // The clock can go back too, before the time from which the token is valid.
  emulator.clock.reset();
  await kept.renew();
  expect(await status(token())).toBe(200);
  if (process.platform !== "win32") expect(statSync(kept.path).mode & 0o777).toBe(0o600);
  expect(failures).toEqual([]);
});
