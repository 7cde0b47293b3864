import type { Command } from "commander";
import { checkIssuers, type IssuerOptions } from "../auth/issuers.ts";
import { parseAnother, parseDuration } from "./arguments.ts";
import { UsageError } from "./command.ts";

export interface IssuerCommandOptions {
  readonly issuer?: readonly string[];
  readonly audience?: readonly string[];
  readonly jwks?: readonly string[];
  readonly clockTolerance?: number;
}

export function addIssuerOptions(command: Command): Command {
  return command
    .option(
      "--issuer <url>",
      "accept tokens of this issuer, such as https://id.example.com/; may be given several times",
      parseAnother,
    )
    .option(
      "--audience <name>",
      "the aud claim that tokens of issuers must have; of several, any one",
      parseAnother,
    )
    .option(
      "--jwks <url>",
      "URL of the issuer's keys (default: from its metadata); with several issuers: <issuer>=<url>",
      parseAnother,
    )
    .option(
      "--clock-tolerance <duration>",
      "allowed difference to the clocks of issuers (default: 30s)",
      parseDuration,
    );
}

export function issuersOf(options: IssuerCommandOptions): readonly IssuerOptions[] {
  const { issuer: issuers = [], audience = [], jwks = [], clockTolerance } = options;
  const urls = new Map<string, string>();
  for (const given of jwks) {
    const named = issuers.find((issuer) => given.startsWith(`${issuer}=`));
    const issuer = named ?? (issuers.length === 1 ? issuers[0] : undefined);
    if (issuer === undefined || urls.has(issuer)) {
      throw new UsageError(
        `--jwks ${given} is of no --issuer; give it as <issuer>=<url>, once for each issuer.`,
      );
    }
    urls.set(issuer, named === undefined ? given : given.slice(named.length + 1));
  }
  if (issuers.length === 0 && (audience.length > 0 || clockTolerance !== undefined)) {
    throw new UsageError(
      "--audience and --clock-tolerance are for tokens of an --issuer, and there is none; give one, or leave them out.",
    );
  }
  const all = issuers.map((issuer) => ({
    issuer,
    audience,
    jwksUrl: urls.get(issuer),
    clockToleranceSeconds: clockTolerance,
  }));
  try {
    checkIssuers(all);
  } catch (error) {
    throw error instanceof RangeError
      ? new UsageError(`${error.message} (--issuer, --audience, --jwks).`)
      : error;
  }
  return all;
}
