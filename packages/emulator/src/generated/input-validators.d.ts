// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { ClockChange } from "../development/clock.ts";
import type { FaultRule } from "../development/fault-rule.ts";
import type { InputValidator } from "../development/input.ts";
import type { Seed } from "../development/seed.ts";
import type { Snapshot } from "../development/snapshot.ts";
export const validateClockChange: InputValidator<ClockChange>;
export const validateFaultRule: InputValidator<FaultRule>;
export const validateSeed: InputValidator<Seed>;
export const validateSnapshot: InputValidator<Snapshot>;
