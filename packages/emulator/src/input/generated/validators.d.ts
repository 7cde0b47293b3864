import type { ClockChange } from "../../development/clock.ts";
import type { FaultRule } from "../../development/fault-rule.ts";
import type { PlayRequest } from "../../development/plays.ts";
import type { Seed } from "../../development/seed.ts";
import type { Snapshot } from "../../development/snapshot.ts";
import type { NewUserRequest, TokenRequest, UserPatch } from "../../development/users.ts";
import type { InputValidator } from "../check-input.ts";

export const validateClockChange: InputValidator<ClockChange>;
export const validateFaultRule: InputValidator<FaultRule>;
export const validateGrantValues: InputValidator<Readonly<Record<string, unknown>>>;
export const validatePlayRequest: InputValidator<PlayRequest>;
export const validateSeed: InputValidator<Seed>;
export const validateSnapshot: InputValidator<Snapshot>;
export const validateNewUser: InputValidator<NewUserRequest>;
export const validateUserPatch: InputValidator<UserPatch>;
export const validateTokenRequest: InputValidator<TokenRequest>;
