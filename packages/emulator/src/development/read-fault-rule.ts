import { validateFaultRule } from "../input/generated/validators.js";
import { operations } from "@gatefold/server/extend";
import { DevelopmentError } from "./development-error.ts";
import { defaultStatus } from "./fault-answer.ts";
import type { FaultRule } from "./fault-rule.ts";
import { checkInput } from "../input/check-input.ts";

/** The server sets these; `truncateBodyAtBytes` with `reset` gives a false length. */
const FRAMING = /^(content-length|transfer-encoding|connection|keep-alive|upgrade|trailer)$/i;

/**
 * Takes a rule, from whatever it came.
 *
 * @throws DevelopmentError that names the field
 */
export function readFaultRule(value: unknown, place = ""): FaultRule {
  const rule = checkInput(validateFaultRule, value, place);
  const { operation = "*" } = rule;
  if (operation !== "*" && !Object.hasOwn(operations, operation)) {
    const known = Object.keys(operations).join(", ");
    throw new DevelopmentError(
      `${place === "" ? "" : `${place}.`}operation: expected "*" or one of ${known}, got "${operation}"`,
    );
  }
  const { status, code, message, headers = {} } = rule.then;
  const refuse = (field: string, fault: string) => {
    throw new DevelopmentError(`${place === "" ? "" : `${place}.`}then.${field}: ${fault}`);
  };
  if (message !== undefined && code === undefined && status === undefined)
    refuse("message", "needs a status or a code");
  if (code !== undefined && status === undefined && defaultStatus(code) === undefined)
    refuse("code", `needs a status, for the API has no code "${code}"`);
  for (const name of Object.keys(headers))
    if (FRAMING.test(name)) refuse(`headers.${name}`, "is set by the server");
  return rule;
}
