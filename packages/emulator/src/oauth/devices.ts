import type { Store } from "@gatefold/server/extend";
import { findClient, type OAuthClient, requireNoSecret } from "./clients.ts";
import type { Consent } from "./consent.ts";
import { OAuthError } from "./http.ts";
import { createRecords, hashOf, type StoredRecord, newUserCode, randomText, type Shaped } from "./records.ts";
import type { Sessions, TokenAnswer } from "./sessions.ts";

/** How long a pair of codes is good for, as with Login with Amazon. */
export const CODE_PAIR_SECONDS = 600;
/** How long a device waits between two polls, as with Login with Amazon. */
export const POLL_INTERVAL_SECONDS = 30;
/** How much longer it waits each time that it was too fast (RFC 8628, section 3.5). */
const SLOW_DOWN_SECONDS = 5;

const DEVICE = {
  clientId: "string",
  scopes: "strings",
  userCodeHash: "string",
  /** "pending", "approved", "denied" or "used" */
  status: "string",
  /** Once it is approved. */
  sessionId: "string?",
  intervalSeconds: "number",
  /** When the next question is not too early. */
  nextPollAtMs: "number",
} as const;
const USER_CODE = { deviceHash: "string" } as const;

/** A device that waits for its user. */
export type Device = Shaped<typeof DEVICE>;

/** The two codes of a device. */
export interface CodePair {
  readonly deviceCode: string;
  /** Six letters. */
  readonly userCode: string;
}

/** A poll of a device. */
export interface PollRequest {
  readonly deviceCode: string;
  readonly userCode: string | undefined;
  /** The client that asks, authenticated if it has a secret; `undefined` where it doesn't say who it is. */
  readonly client: OAuthClient | undefined;
}

/** Devices that wait for their users (RFC 8628). */
export interface Devices {
  createPair(clientId: string, scopes: readonly string[]): Promise<CodePair>;
  /** The device of a user code that is neither answered nor expired. */
  findWaiting(userCodeHash: string): Promise<Device | undefined>;
  /** Whether there was a device that waited. */
  answer(userCodeHash: string, consent: Consent | "denied"): Promise<boolean>;
  /**
   * Answers a device's question.
   *
   * @throws OAuthError authorization_pending, slow_down, expired_token, access_denied, invalid_grant, invalid_client
   */
  poll(request: PollRequest): Promise<TokenAnswer>;
}

/** Keeps devices in the store, by the hashes of their codes. */
export function createDevices(store: Store, sessions: Sessions, clock: () => number): Devices {
  const devices = createRecords(store, "device", DEVICE);
  const userCodes = createRecords(store, "user-code", USER_CODE);
  const isWaiting = (held: StoredRecord<Device> | undefined): held is StoredRecord<Device> =>
    held !== undefined && held.value.status === "pending" && held.expiresAtMs > clock();

  /** Whether it was replaced: it is not if somebody else changed it since it was read. */
  const replace = (held: StoredRecord<Device>, value: Device) =>
    store.grants.change({ put: [devices.changed(held, value)], unchanged: [held.grant] });

  async function waiting(userCodeHash: string): Promise<StoredRecord<Device> | undefined> {
    const known = await userCodes.get(userCodeHash);
    const held = known && (await devices.get(known.value.deviceHash));
    return isWaiting(held) ? held : undefined;
  }

  /** Refuses a poll while the user has not answered, and stores when the next one may come. */
  async function refuse(held: StoredRecord<Device>): Promise<OAuthError | undefined> {
    const { value } = held;
    const isEarly = clock() < value.nextPollAtMs;
    const intervalSeconds = value.intervalSeconds + (isEarly ? SLOW_DOWN_SECONDS : 0);
    const nextPollAtMs = clock() + intervalSeconds * 1000;
    if (!(await replace(held, { ...value, intervalSeconds, nextPollAtMs }))) return undefined;
    return isEarly
      ? new OAuthError("slow_down", `Asked too soon; wait ${intervalSeconds} seconds from now on.`)
      : new OAuthError("authorization_pending", "The user has not answered yet.");
  }

  async function exchange(held: StoredRecord<Device>, sessionId: string): Promise<TokenAnswer | undefined> {
    const session = await sessions.get(sessionId);
    if (!session) throw invalidGrant("device_code was revoked");
    const used = devices.changed(held, { ...held.value, status: "used" });
    return sessions.begin(sessionId, session, { put: [used], unchanged: [held.grant] });
  }

  return {
    async createPair(clientId, scopes) {
      const pair = { deviceCode: randomText(24), userCode: newUserCode() };
      const [deviceHash, userCodeHash] = await Promise.all([hashOf(pair.deviceCode), hashOf(pair.userCode)]);
      const expiresAtMs = clock() + CODE_PAIR_SECONDS * 1000;
      const intervalSeconds = POLL_INTERVAL_SECONDS;
      const start = { status: "pending", sessionId: null, intervalSeconds, nextPollAtMs: 0 };
      await store.grants.change({
        put: [
          devices.grant(deviceHash, { clientId, scopes, userCodeHash, ...start }, expiresAtMs),
          userCodes.grant(userCodeHash, { deviceHash }, expiresAtMs),
        ],
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
          if (await replace(held, { ...held.value, status: "denied" })) return true;
        } else {
          const narrowed = consent.scopes.length < scopes.length;
          const session = sessions.create({ ...consent, clientId, narrowed }, held.expiresAtMs);
          const approved = devices.changed(held, {
            ...held.value,
            status: "approved",
            sessionId: session.id,
          });
          const put = [session.grant, approved];
          if (await store.grants.change({ put, unchanged: [held.grant] })) return true;
        }
      }
    },
    async poll({ deviceCode, userCode, client }) {
      const deviceHash = await hashOf(deviceCode);
      const userCodeHash = userCode === undefined ? undefined : await hashOf(normaliseUserCode(userCode));
      // Another request, such as the user's answer, may change the device meanwhile; then it is read again.
      for (;;) {
        const held = await devices.get(deviceHash);
        if (!held) throw invalidGrant("device_code is unknown or has long expired");
        const { value } = held;
        if ((userCodeHash ?? value.userCodeHash) !== value.userCodeHash) {
          throw invalidGrant("user_code is not the one that came with device_code");
        }
        if ((client?.clientId ?? value.clientId) !== value.clientId) {
          throw invalidGrant("device_code was given to another client");
        }
        if (!client) requireNoSecret(await findClient(store, value.clientId));
        if (value.status === "used") throw invalidGrant("device_code was used before");
        if (held.expiresAtMs <= clock()) throw new OAuthError("expired_token", "device_code has expired.");
        if (value.status === "denied") throw new OAuthError("access_denied", "The user denied the request.");
        if (value.sessionId === null) {
          const refusal = await refuse(held);
          if (refusal) throw refusal;
        } else {
          const answer = await exchange(held, value.sessionId);
          if (answer) return answer;
        }
      }
    },
  };
}

/** A user code as it was typed, with the small letters, spaces and dashes that people put in. */
export function normaliseUserCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, "");
}

function invalidGrant(fault: string): OAuthError {
  return new OAuthError("invalid_grant", `${fault}.`);
}
