import { Argument, type Command } from "commander";

/** Adds a command that prints the completion of a shell, made of all the commands and options of the program. */
export function addCompletionCommand(program: Command): void {
  program
    .command("completion")
    .description("print a script that completes commands and options in a shell")
    .addArgument(new Argument("<shell>").choices(Object.keys(SCRIPTS)))
    .action((shell: string) => console.log(SCRIPTS[shell]?.(program.name(), wordsBelow(program))));
}

/** What can follow each command, which is named by all words that lead to it: `users add`, and `` for the program. */
function wordsBelow(command: Command, path: readonly string[] = []): ReadonlyMap<string, readonly string[]> {
  const options = command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
  const words = [...command.commands.map((each) => each.name()), ...choicesOf(command), ...options, "--help"];
  const below = command.commands.flatMap((each) => [...wordsBelow(each, [...path, each.name()])]);
  return new Map([[path.join(" "), words], ...below]);
}

function choicesOf({ registeredArguments }: Command): readonly string[] {
  return registeredArguments[0]?.argChoices ?? [];
}

type Script = (name: string, words: ReadonlyMap<string, readonly string[]>) => string;

/**
 * Each script goes from word to word, as far as these are commands, and offers what can follow. Where nothing fits, the
 * shell offers files.
 */
const SCRIPTS: Readonly<Record<string, Script>> = {
  bash: (name, words) => {
    const id = functionName(name);
    return `${posixWords(id, words)}
${id}() {
  local at='' word index
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    [ -z "$(${id}_words "\${at:+$at }$word")" ] || at="\${at:+$at }$word"
  done
  COMPREPLY=($(compgen -W "$(${id}_words "$at")" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F ${id} ${name}`;
  },
  zsh: (name, words) => {
    const id = functionName(name);
    return `#compdef ${name}
${posixWords(id, words)}
${id}() {
  local at='' word
  for word in \${words[2,CURRENT-1]}; do
    [[ -z "$(${id}_words "\${at:+$at }$word")" ]] || at="\${at:+$at }$word"
  done
  compadd -- \${(s: :)"$(${id}_words "$at")"} || _files
}
compdef ${id} ${name}`;
  },
  fish: (name, words) => {
    const id = functionName(name);
    const cases = Array.from(
      words,
      ([path, each]) => `    case '${path}'\n      printf '%s\\n' ${each.join(" ")}`,
    );
    return `function ${id}_words
  switch "$argv[1]"
${cases.join("\n")}
  end
end
function ${id}
  set -l at ''
  for word in (commandline -opc)[2..-1]
    set -l next (string trim -- "$at $word")
    if test (count (${id}_words $next)) -gt 0
      set at $next
    end
  end
  ${id}_words $at
end
complete -c ${name} -a '(${id})'`;
  },
};

function functionName(program: string): string {
  return `_${program.replaceAll("-", "_")}`;
}

/** A function of POSIX shells that prints what can follow a command, and nothing if there is no such command. */
function posixWords(id: string, words: ReadonlyMap<string, readonly string[]>): string {
  const cases = Array.from(words, ([path, each]) => `    '${path}') echo '${each.join(" ")}' ;;`);
  return `${id}_words() {\n  case "$1" in\n${cases.join("\n")}\n  esac\n}`;
}
