import { expect, onTestFinished, test, vi } from "vitest";
import { SERVER_EXAMPLES, walkCommands } from "./help.ts";
import { createProgram } from "./main.ts";
import { gatefold } from "./testing/command-line.ts";

const COMMANDS = Array.from(
  walkCommands(createProgram({ exitCode: 0 })),
  ([path, command]) => [path.split(" ").filter(Boolean), command] as const,
);

test("these are the commands and their options", () => {
  const lines = COMMANDS.filter(([, command]) => command.commands.length === 0).map(([words, command]) =>
    [
      ...words,
      ...command.registeredArguments.map(
        (each) =>
          `${each.required ? "" : "["}${each.name()}${each.variadic ? "..." : ""}${each.required ? "" : "]"}`,
      ),
      ...command.options.map(({ long }) => long),
    ].join(" "),
  );
  expect(lines).toEqual([
    "serve --port --host --db --db-connections --db-connect-timeout --db-statement-timeout --json --max-requests-per-second --trusted-proxy --max-connections --search-threads --issuer --audience --jwks --clock-tolerance --log --max-requests --metrics --metrics-port --drain",
    "import file... --db --json --ids --strict",
    "albums count --db --json",
    "albums get id... --db --json",
    "albums list --title --after --limit --db --json",
    "albums export --after --limit --db --json",
    "users add [name] --issuer --subject --db --json",
    "users list --db --json",
    "users disable id... --db --json",
    "users enable id... --db --json",
    "keys add [name] --db --json",
    "keys list --db --json",
    "keys revoke key... --db --json",
    "tokens issue --user --scopes --expires --db --json",
    "tokens list --db --json",
    "tokens revoke id... --db --json",
    "migrate --check --sql --db --json",
    "completion shell",
  ]);
});

test.for(COMMANDS)(
  "the help of %j says what it does and what every option is, in 80 columns",
  async ([words, command]) => {
    const { exitCode, stdout, stderr } = await gatefold(...words, "--help");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`Usage: ${["gatefold", ...words].join(" ")} `);
    expect(command.description()).not.toBe("");
    for (const option of command.options) {
      expect(stdout).toContain(option.flags);
      expect(option.description).not.toBe("");
    }
    for (const each of command.commands) expect(stdout).toContain(` ${each.name()} `);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  },
);

test("every example is of its command, and has only options that this has", () => {
  const commands = new Map(COMMANDS.map(([words, command]) => [words.join(" "), command]));
  expect(Object.keys(SERVER_EXAMPLES).toSorted()).toEqual([...commands.keys()].filter(Boolean).toSorted());
  for (const [path, lines] of Object.entries(SERVER_EXAMPLES))
    for (const line of lines) {
      expect(`${line} `.startsWith(`${path} `), line).toBe(true);
      const [, called] =
        [...commands].findLast(([each]) => `${line} `.startsWith(`${each} `.trimStart())) ?? [];
      const known = called?.options.map(({ long }) => long) ?? [];
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(known, line).toContain(option);
    }
});

test.for(COMMANDS)(
  "an unknown option of %j ends with the command that shows the known ones",
  async ([words]) => {
    const { exitCode, stderr } = await gatefold(...words, "--no-such-option");
    expect(exitCode).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      `"${["gatefold", ...words, "--help"].join(" ")}" shows what it takes.`,
    );
  },
);

test("help has colours where FORCE_COLOR asks for them, and none with NO_COLOR", async () => {
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("FORCE_COLOR", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await gatefold("keys", "--help")).stdout).toContain("\u001b[1mOptions:\u001b[22m");
  vi.stubEnv("FORCE_COLOR", undefined);
  vi.stubEnv("NO_COLOR", "1");
  expect((await gatefold("keys", "--help")).stdout).not.toContain("\u001b");
});

test.for([
  [["serv"], "unknown command 'serv'"],
  [["users"], "Usage: gatefold users"],
  [["users", "delete"], "unknown command 'delete'"],
  [["keys", "list", "--format", "xml"], "unknown option '--format'"],
  [["keys", "revoke"], "missing required argument 'key'"],
  [["keys", "add", "a\nb"], "A name has no control characters"],
  [["keys", "add", "a\u2028b"], "A name has no control characters"],
  [["users", "add", "a\u202eb"], "A name has no control characters"],
  [["users", "add", " "], "A name has 1 to 200 characters."],
  [["tokens", "issue", "--expires", "0"], "It must be 1 second to 366 days"],
  [["tokens", "issue", "--scopes", "music::albums"], 'There is no scope "music::albums"'],
  [["serve", "--port", "70000"], "It must be a whole number from 0 to 65535."],
  [
    ["serve", "--trusted-proxy", "0.0.0.0/0"],
    "0.0.0.0/0 means everyone: any caller could claim any address.",
  ],
  [["serve", "--db", ":memory:", "--port", "0"], "--db :memory: loses everything at the end"],
  [["serve", "--issuer", "https://id.example.com"], "the issuer https://id.example.com needs an audience"],
  [["serve", "--issuer", "http://id.example.com", "--audience", "a"], "is not an https address"],
  [
    ["serve", "--db", "a.db", "--db-connections", "5"],
    "--db-connections is for PostgreSQL, and a.db is a file",
  ],
  [
    ["serve", "--db", "postgres://ada@host/music", "--search-threads", "2"],
    "--search-threads is for a database in a file",
  ],
  [["serve", "--search-threads", "-1"], "It must be a whole number from 0 to 64."],
  [["serve", "--audience", "a"], "--audience and --clock-tolerance are for tokens of an --issuer"],
  [["migrate", "--db", ":memory:"], "--db :memory: has no tables to migrate"],
  [["keys", "list", "--db", "mysql://ada:secret@host/music"], 'mysql://ada@host/music" is neither a file'],
] as const)("%j is a mistake of usage, and ends with 2", async ([args, message]) => {
  const { exitCode, stdout, stderr } = await gatefold(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("secret");
});

test("the version is printed", async () => {
  expect(await gatefold("--version")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
