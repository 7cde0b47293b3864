import { styleText } from "node:util";
import type { Argument, Command } from "commander";

/** Example command lines, without the name of the program, by the words of their command. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/** Those of the commands of `gatefold`. */
export const SERVER_EXAMPLES: Examples = {
  serve: ["serve", "serve --port 0 --json", "serve --db postgres://gatefold@localhost/music --log"],
  import: ["import albums.ndjson", "import --strict --db gatefold.db albums.ndjson", "import release.tar.xz"],
  albums: ["albums list --title discovery", "albums count"],
  "albums count": ["albums count --db gatefold.db"],
  "albums get": ["albums get B0064UPU4G"],
  "albums list": ["albums list --title discovery --limit 20"],
  "albums export": ["albums export > albums.ndjson"],
  users: ["users add Ada", "users list --json"],
  "users add": ["users add Ada", "users add Ada --issuer https://id.example.com --subject ada"],
  "users list": ["users list --json"],
  "users disable": ["users disable xnbpkxupvopldseszc53devatt"],
  "users enable": ["users enable xnbpkxupvopldseszc53devatt"],
  keys: ['keys add "My application"', "keys list"],
  "keys add": ['keys add "My application"'],
  "keys list": ["keys list --json"],
  "keys revoke": ["keys revoke amzn1.application.149aa92799332146e79e8738ccaa30b1"],
  tokens: ["tokens issue --expires 30m", "tokens list"],
  "tokens issue": ["tokens issue", "tokens issue --scopes music::catalog --expires 30m"],
  "tokens list": ["tokens list --json"],
  "tokens revoke": ["tokens revoke 16110031-06e2-4791-b1b6-d3373714f906"],
  migrate: ["migrate --check", "migrate --db postgres://gatefold@localhost/music --sql"],
  completion: [
    "completion bash > ~/.local/share/bash-completion/completions/PROGRAM",
    "completion fish | source",
  ],
};

/**
 * Colours and short terms of help. Commander removes colours if the terminal shows none, or `NO_COLOR` is set. It wraps
 * descriptions, but not terms, so these leave out the aliases and the word `[options]`.
 */
export function formatHelp(program: Command): void {
  const paint = (style: "bold" | "cyan") => (text: string) =>
    styleText(style, text, { validateStream: false });
  program.configureHelp({
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(termOf)].join(" "),
    commandUsage(command) {
      const names = [command.name()];
      for (let each = command.parent; each; each = each.parent) names.unshift(each.name());
      return `${names.join(" ")} ${command.usage()}`;
    },
    styleTitle: paint("bold"),
    styleCommandText: paint("cyan"),
    styleSubcommandText: paint("cyan"),
    styleOptionText: paint("cyan"),
  });
}

function termOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Help has no wider lines, except in wider terminals. */
const WIDTH = 80;

/** Words of a shell. An option and its value, or `>` and its file, are one. */
const WORDS = /(?:(?:--[\w-]+|>) )?(?:'[^']*'|"[^"]*"|[^\s'"-]\S*)|\S+/g;

/** An example for the help. A shell reads its lines as one, because all but the last end with a backslash. */
export function formatExample(commandLine: string): string {
  const lines: string[] = [];
  let line = " ";
  for (const word of commandLine.match(WORDS) ?? []) {
    if (line.trim() !== "" && line.length + 1 + word.length > WIDTH - 2) {
      lines.push(`${line} \\`);
      line = "   ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Gives each command its examples, and its errors the command that shows how it is used. */
export function addExamples(program: Command, examples: Examples): void {
  for (const [path, command] of walkCommands(program)) {
    const lines = (examples[path] ?? []).map((line) =>
      formatExample(`${program.name()} ${line.replace("PROGRAM", program.name())}`),
    );
    if (lines.length > 0) command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
    const words = [program.name(), path, "--help"].filter(Boolean).join(" ");
    command.showHelpAfterError(`"${words}" shows what it takes.`);
    const { parent } = command;
    if (parent)
      command.configureOutput({ outputError: (text, write) => write(namedIn(text, command, parent)) });
  }
}

/** Commander passes a word that it doesn't know to the default command, which takes no words. */
function namedIn(text: string, command: Command, parent: Command): string {
  const [word = "-"] = parent.args;
  const isNamed = word.startsWith("-") || [command.name(), ...command.aliases()].includes(word);
  if (isNamed || !text.includes("too many arguments")) return text;
  const names = parent.commands.map((each) => each.name());
  return `error: unknown command '${word}'. The commands are ${names.join(", ")}.\n`;
}

/** A command with all that are below it, and the words that lead to it. */
export function* walkCommands(command: Command, path = ""): Generator<readonly [string, Command]> {
  yield [path, command];
  for (const each of command.commands) yield* walkCommands(each, `${path} ${each.name()}`.trim());
}
