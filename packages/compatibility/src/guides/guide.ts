import { existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { readText, ROOT } from "@gatefold/conformance/repository.ts";
import { run, runWell } from "@gatefold/conformance/run.ts";
import { continuedGuide } from "@gatefold/test-helpers/continued-guide";

const FOLDER = "apps/docs/src/content/docs/guides";

/** A block of code of a guide, in the order of the page. */
export interface Block {
  /** Page and line, for messages. */
  readonly at: string;
  /** The heading above it; empty before the first one. */
  readonly section: string;
  readonly language: string;
  readonly code: string;
  /** The file that the reader saves it as: `title="albums.mjs"`. */
  readonly file: string | undefined;
  /** What it needs besides an empty folder and the packages, such as `needs="systemd"`: it is checked, not run. */
  readonly needs: string | undefined;
  /** The file of the repository that it is a part of: `from=`. */
  readonly from: string | undefined;
  /** `server`: a command that runs until it is stopped. `output`: what the command before prints. `shown`: to read only. */
  readonly kind: "server" | "output" | "shown" | undefined;
}

/** A guide of the docs. */
export interface Guide {
  readonly name: string;
  /** The guide in whose folder it goes on, as its text says. */
  readonly continues: string | undefined;
  readonly blocks: readonly Block[];
}

/** All guides. */
export const guides: readonly Guide[] = globSync(`${FOLDER}/*.{md,mdx}`, { cwd: ROOT })
  .toSorted()
  .map((file) => ({
    name: basename(file).replace(/\.mdx?$/, ""),
    continues: continuedGuide(readText(file)),
    blocks: readBlocks(basename(file), readText(file)),
  }));

/** A guide, and those that go on in its folder, in order. */
export function chainOf(guide: Guide): Guide[] {
  const next = guides.filter(({ continues }) => continues === guide.name);
  return [guide, ...next.flatMap(chainOf)];
}

/** The blocks of code of a page in Markdown. */
export function readBlocks(page: string, markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms), (match) => {
    const [, language = "", meta = "", code = ""] = match;
    const before = markdown.slice(0, match.index);
    const line = before.split("\n").length;
    const [kind] = meta.match(/(?<![\w="])(?:server|output|shown)(?![\w="])/) ?? [];
    return {
      at: `${page}:${line}`,
      section:
        before
          .match(/^##+ .+$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, "") ?? "",
      language,
      code,
      file: /\btitle="([^"]+)"/.exec(meta)?.[1],
      needs: /\bneeds="([^"]+)"/.exec(meta)?.[1],
      from: /\bfrom=(\S+)/.exec(meta)?.[1],
      kind: kind === "server" || kind === "output" || kind === "shown" ? kind : undefined,
    };
  });
}

/** Checks a block that can't be run here, in an empty folder. Returns what is wrong, if anything. */
export type Check = (block: Block, folder: string) => Promise<string | undefined>;

/** Checks by what a block needs. Debian has the tools; other formats are checked for their form only. */
export const checks: Readonly<Record<string, Check>> = {
  "a clone": checkShell,
  "a download": checkShell,
  "the whole dump": checkShell,
  postgres: (block, folder) => (block.language === "sql" ? checkSql(block) : checkShell(block, folder)),
  systemd: checkUnit,
  nginx: checkNginx,
  caddy: async ({ code }) => checkBraces(code),
  docker: checkDockerfile,
  prometheus: async ({ code }) =>
    Array.isArray(parseYaml(code)?.scrape_configs) ? undefined : "no scrape_configs",
};

async function checkShell({ code }: Block, folder: string): Promise<string | undefined> {
  const file = join(folder, "block.sh");
  writeFileSync(file, code);
  return failure(await run("sh", ["-n", file], folder));
}

/** Statements of which each ends in a semicolon. */
async function checkSql({ code }: Block): Promise<string | undefined> {
  return code
    .trim()
    .split("\n")
    .every((line) => line.endsWith(";"))
    ? undefined
    : "a statement has no end";
}

/** `systemd-analyze verify` requires the program of a unit to exist. */
async function checkUnit({ code, file = "" }: Block, folder: string): Promise<string | undefined> {
  if (!existsSync("/usr/bin/systemd-analyze")) return missing("systemd");
  const unit = join(folder, file.split("/").at(-1) ?? "");
  writeFileSync(
    unit,
    code.replace(/^ExecStart=\S+/m, "ExecStart=/bin/true").replace(/^User=.*$/m, "User=nobody"),
  );
  return failure(await run("systemd-analyze", ["verify", "--man=no", unit], folder));
}

async function checkNginx({ code }: Block, folder: string): Promise<string | undefined> {
  if (!existsSync("/usr/sbin/nginx")) return missing("nginx");
  const certificate = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=music.example.com"];
  await runWell("openssl", [...certificate, "-keyout", "site.key", "-out", "site.pem"], folder);
  mkdirSync(join(folder, "logs"));
  const server = code
    .replace(/ssl_certificate +\S+;/, `ssl_certificate ${folder}/site.pem;`)
    .replace(/ssl_certificate_key +\S+;/, `ssl_certificate_key ${folder}/site.key;`);
  const log = `pid ${folder}/nginx.pid; error_log ${folder}/error.log;`;
  writeFileSync(join(folder, "nginx.conf"), `${log} events {} http { access_log off; ${server} }`);
  return failure(
    await run("/usr/sbin/nginx", ["-t", "-q", "-p", folder, "-c", `${folder}/nginx.conf`], folder),
  );
}

/** Debian has no parser of these files alone: each line is an instruction, and lists are JSON. */
async function checkDockerfile({ code }: Block): Promise<string | undefined> {
  for (const line of code.trim().split("\n")) {
    const [, list] =
      /^(?:FROM|WORKDIR|COPY|RUN|USER|VOLUME|ENV|EXPOSE|(?:HEALTHCHECK )?CMD|ENTRYPOINT) .*?(\[.*\])?$/.exec(
        line,
      ) ?? [];
    if (!/^[A-Z]+ \S/.test(line)) return `no instruction: ${line}`;
    if (list !== undefined) JSON.parse(list);
  }
  return undefined;
}

function checkBraces(code: string): string | undefined {
  const open = code.match(/\{$/gm)?.length;
  return open === code.match(/^\s*\}$/gm)?.length ? undefined : "a block is not closed";
}

function failure({
  exitCode,
  output,
}: {
  readonly exitCode: number;
  readonly output: string;
}): string | undefined {
  return exitCode === 0 ? undefined : output;
}

function missing(tool: string): undefined {
  if (process.env["CI"] === "true") throw new Error(`${tool} is missing: install it`);
  console.warn(`A block is not checked: ${tool} is missing.`);
  return undefined;
}
