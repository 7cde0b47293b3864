import type { Grant } from "@gatefold/server/extend";
import { findClient, type OAuthClient, requireNoSecret } from "./clients.ts";
import { type Consent, denied } from "./consent.ts";
import { invalidGrant, OAuthError } from "./http.ts";
import { hashOf, newUserCode, randomText, recordsOf, type StoredRecord } from "./records.ts";
import type { SessionParts, Sessions, TokenAnswer } from "./sessions.ts";

/** How long a pair of codes is valid, as with Login with Amazon. */
export const CODE_PAIR_SECONDS = 600;
/** How long a device waits between two polls, as with Login with Amazon. */
export const POLL_INTERVAL_SECONDS = 30;
/** How much longer it waits each time that it was too fast (RFC 8628, section 3.5). */
const SLOW_DOWN_SECONDS = 5;

/** A device that asks for its tokens. */
export interface Device {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly userCodeHash: string;
  readonly status: "pending" | "approved" | "denied" | "used";
  /** Once it is approved. */
  readonly sessionId: string | null;
  readonly intervalSeconds: number;
  /** When the next question is not too early. */
  readonly nextPollAtMs: number;
}

/** Devices that wait for their users (RFC 8628), in the store by the hashes of their codes. */
export interface Devices {
  /** The two codes of a new device. The user code is six letters. */
  createPair(
    clientId: string,
    scopes: readonly string[],
  ): Promise<{ readonly deviceCode: string; readonly userCode: string }>;
  /** The device of a user code that is neither answered nor expired. */
  findWaiting(userCodeHash: string): Promise<Device | undefined>;
  /** Whether there was a device that waited. */
  answer(userCodeHash: string, consent: Consent | "denied"): Promise<boolean>;
  /**
   * Answers a device's question.
   *
   * @param client authenticated if it has a secret; `undefined` where it doesn't say who it is
   * @throws OAuthError authorization_pending, slow_down, expired_token, access_denied, invalid_grant, invalid_client
   */
  poll(deviceCode: string, userCode?: string, client?: OAuthClient): Promise<TokenAnswer>;
}

export function createDevices({ store, clock }: SessionParts, sessions: Sessions): Devices {
  const devices = recordsOf<Device>(store, "device");
  const userCodes = recordsOf<{ readonly deviceHash: string }>(store, "user-code");

  async function waiting(userCodeHash: string): Promise<StoredRecord<Device> | undefined> {
    const known = await userCodes.get(userCodeHash);
    const held = known && (await devices.get(known.value.deviceHash));
    return held?.value.status === "pending" && held.grant.expiresAtMs > clock() ? held : undefined;
  }

  /** Whether it was replaced: it is not if somebody else changed it since it was read. */
  async function replace(
    held: StoredRecord<Device>,
    change: Partial<Device>,
    others: readonly Grant[] = [],
  ): Promise<boolean> {
    const put = [...others, devices.changed(held, { ...held.value, ...change })];
    return store.grants.change({ put, unchanged: [held.grant] });
  }

  /** Refuses a poll while the user has not answered, once it is stored when the next one may come. */
  async function refuse(held: StoredRecord<Device>): Promise<void> {
    const isEarly = clock() < held.value.nextPollAtMs;
    const intervalSeconds = held.value.intervalSeconds + (isEarly ? SLOW_DOWN_SECONDS : 0);
    const nextPollAtMs = clock() + intervalSeconds * 1000;
    if (!(await replace(held, { intervalSeconds, nextPollAtMs }))) return;
    throw isEarly
      ? new OAuthError("slow_down", `Asked too soon; wait ${intervalSeconds} seconds from now on.`)
      : new OAuthError("authorization_pending", "The user has not answered yet.");
  }

  return {
    async createPair(clientId, scopes) {
      const pair = { deviceCode: randomText(24), userCode: newUserCode() };
      const [deviceHash, userCodeHash] = await Promise.all([hashOf(pair.deviceCode), hashOf(pair.userCode)]);
      const expiresAtMs = clock() + CODE_PAIR_SECONDS * 1000;
      const intervalSeconds = POLL_INTERVAL_SECONDS;
      const pending = { status: "pending", sessionId: null, intervalSeconds, nextPollAtMs: 0 } as const;
      const device = devices.grant(deviceHash, { clientId, scopes, userCodeHash, ...pending }, expiresAtMs);
      await store.grants.change({
        put: [device, userCodes.grant(userCodeHash, { deviceHash }, expiresAtMs)],
      });
      return pair;
    },
    findWaiting: async (userCodeHash) => (await waiting(userCodeHash))?.value,
    async answer(userCodeHash, consent) {
      for (;;) {
        const held = await waiting(userCodeHash);
        if (!held) return false;
        const { clientId, scopes } = held.value;
        if (consent === "denied") {
          if (await replace(held, { status: "denied" })) return true;
        } else {
          const narrowed = consent.scopes.length < scopes.length;
          const session = sessions.create({ ...consent, clientId, narrowed }, held.grant.expiresAtMs);
          const approved = { status: "approved", sessionId: session.id } as const;
          if (await replace(held, approved, [session.grant])) return true;
        }
      }
    },
    async poll(deviceCode, userCode, client) {
      const deviceHash = await hashOf(deviceCode);
      const userCodeHash = userCode === undefined ? undefined : await hashOf(normaliseUserCode(userCode));
      // Another request, such as the user's answer, may change the device meanwhile; then it is read again.
      for (;;) {
        const held = await devices.get(deviceHash);
        if (!held) throw invalidGrant("device_code is unknown or has long expired");
        const { value, grant } = held;
        if ((userCodeHash ?? value.userCodeHash) !== value.userCodeHash) {
          throw invalidGrant("user_code is not the one that came with device_code");
        }
        if ((client?.clientId ?? value.clientId) !== value.clientId) {
          throw invalidGrant("device_code was given to another client");
        }
        if (!client) requireNoSecret(await findClient(store, value.clientId));
        if (value.status === "used") throw invalidGrant("device_code was used before");
        if (grant.expiresAtMs <= clock()) throw new OAuthError("expired_token", "device_code has expired.");
        if (value.status === "denied") throw denied();
        if (value.sessionId === null) {
          await refuse(held);
          continue;
        }
        const session = await sessions.get(value.sessionId);
        if (!session) throw invalidGrant("device_code was revoked");
        const used = devices.changed(held, { ...value, status: "used" });
        const answer = await sessions.issue(value.sessionId, session, { put: [used], unchanged: [grant] });
        if (answer) return answer;
      }
    },
  };
}

/** A user code as it was typed, with the small letters, spaces and dashes that people put in. */
export function normaliseUserCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, "");
}
