import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openapi, type OpenApiDocument } from "@gatefold/spec";
import { connectTo } from "../carriers/carriers.ts";
import { type FuzzReport, formatFailure, fuzz } from "./fuzz.ts";
import { startServers, withCredentials } from "./servers.ts";

const USAGE = `usage: pnpm --filter @gatefold/conformance fuzz [options]

  --seeds <n>          how many seeds (20)
  --first-seed <n>     the first of them (1)
  --requests <n>       requests of each operation and seed (200)
  --document <file>    the bundled specification, as JSON (that of this repository)
  --url <url>          the base URL of a running server, such as http://127.0.0.1:4800/v1; by default, one is
                       started and called in process and over the network, and the answers are compared
  --api-key <key>      for --url, with a key and a token that may call everything
  --token <token>`;

const options = {
  seeds: { type: "string", default: "20" },
  "first-seed": { type: "string", default: "1" },
  requests: { type: "string", default: "200" },
  document: { type: "string" },
  url: { type: "string" },
  "api-key": { type: "string", default: "" },
  token: { type: "string", default: "" },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const document = values.document === undefined ? openapi : readDocument(values.document);
  const [first, count] = [wholeNumber(values["first-seed"]), wholeNumber(values.seeds)];
  const answers = new Map<string, number>();
  let requests = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const report = await fuzzOnce(document, seed, values);
    requests += report.requests;
    for (const [name, times] of report.answers) answers.set(name, (answers.get(name) ?? 0) + times);
    if (report.failures.length === 0) continue;
    for (const failure of report.failures) console.log(`seed ${seed}: ${formatFailure(failure)}`);
    return 1;
  }
  for (const [name, times] of [...answers].sort())
    console.log(`${name.padEnd(40)}${String(times).padStart(8)}`);
  console.log(
    `${requests} requests of ${count} seed${count === 1 ? "" : "s"}; every answer is as the specification says.`,
  );
  return 0;
}

async function fuzzOnce(
  document: OpenApiDocument,
  seed: number,
  values: {
    readonly requests: string;
    readonly url?: string;
    readonly "api-key": string;
    readonly token: string;
  },
): Promise<FuzzReport> {
  const run = { document, seed, requestsPerOperation: wholeNumber(values.requests) };
  if (values.url === undefined) {
    const servers = await startServers();
    try {
      return await fuzz({ ...run, ...servers });
    } finally {
      await servers.close();
    }
  }
  const connection = connectTo(values.url);
  try {
    return await fuzz({ ...run, ways: [withCredentials(connection, values["api-key"], values.token)] });
  } finally {
    await connection.close();
  }
}

/** pnpm runs this in the package's folder; the path is meant from where pnpm was called. */
function readDocument(file: string): OpenApiDocument {
  return JSON.parse(readFileSync(resolve(process.env["INIT_CWD"] ?? ".", file), "utf8"));
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is no whole number above 0`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
