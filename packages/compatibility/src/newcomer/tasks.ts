import { type Block, guides } from "../guides/guide.ts";

/** What somebody who is new does, and what they read for it. */
export interface Task {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The sections of a guide that lead to the end of the task. The text before the first heading has an empty name. */
interface Step {
  readonly guide: string;
  readonly sections: readonly string[];
}

/** Bounds of each task. */
export const MOST_COMMANDS = 6;
export const MOST_SECONDS = 180;

const api: Step = { guide: "start", sections: ["Without a clone"] };

/** The tasks that are counted and timed. */
export const tasks: readonly Task[] = [
  {
    name: "call the API, in a clone",
    steps: [{ guide: "start", sections: ["Start the API", "Call it"] }],
  },
  {
    name: "call the API",
    steps: [{ guide: "start", sections: ["Without a clone", "Call it"] }],
  },
  {
    name: "show a library in React",
    steps: [api, { guide: "react", sections: ["", "A page with Vite", "A library, page by page"] }],
  },
  {
    name: "test with Vitest",
    steps: [{ guide: "vitest", sections: ["Install", "The code to test", "Check it"] }],
  },
  {
    name: "import a playlist",
    steps: [
      api,
      {
        guide: "move-a-playlist",
        sections: ["", "Find the tracks of a file", "Check doubtful lines", "Make the playlist"],
      },
    ],
  },
  {
    name: "run for a team",
    steps: [{ guide: "deploy", sections: ["In six commands"] }],
  },
];

/**
 * The blocks that somebody follows for a task, in their order.
 *
 * @throws Error for a section that a guide doesn't have, or that has nothing to follow
 */
export function blocksOf({ name, steps }: Task): Block[] {
  return steps.flatMap(({ guide, sections }) =>
    sections.flatMap((section) => {
      const blocks = guides.find((each) => each.name === guide)?.blocks ?? [];
      const found = blocks.filter((block) => block.section === section && block.kind !== "shown");
      if (found.length === 0) throw new Error(`${name}: "${section}" of ${guide} has nothing to follow.`);
      return found;
    }),
  );
}

/** The commands of a block: its lines, of which some go on in the next one, and what `&&` joins. */
export function commandsOf({ language, file, kind, code }: Block): string[] {
  if (language !== "sh" || file !== undefined || kind === "output") return [];
  const commands: string[] = [];
  let open = "";
  for (const line of code.split("\n")) {
    open += line;
    const isOpen = /\\$/.test(line) || (open.replaceAll(/\\./g, "").match(/['"]/g)?.length ?? 0) % 2 === 1;
    if (isOpen) open = `${open.replace(/\\$/, "")}\n`;
    else {
      commands.push(...open.split("&&"));
      open = "";
    }
  }
  return commands
    .map((command) => command.trim())
    .filter((command) => command !== "" && !command.startsWith("#"));
}

/** What is counted of a task. */
export function countOf(task: Task): {
  readonly pages: string[];
  readonly commands: number;
  readonly files: number;
} {
  const blocks = blocksOf(task);
  return {
    pages: [...new Set(task.steps.map(({ guide }) => guide))],
    commands: blocks.flatMap(commandsOf).length,
    files: blocks.filter(({ file }) => file !== undefined).length,
  };
}
