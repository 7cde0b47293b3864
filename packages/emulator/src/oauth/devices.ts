import type { Grant, Store } from "@gatefold/server/extend";
import { findClient, type OAuthClient, requireNoSecret } from "./clients.ts";
import type { Consent } from "./consent.ts";
import { invalidGrant, OAuthError } from "./http.ts";
import { hashOf, newUserCode, randomText, Records, type StoredRecord } from "./records.ts";
import type { Sessions, TokenAnswer } from "./sessions.ts";

/** How long a pair of codes is good for, as with Login with Amazon. */
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

/** Devices that wait for their users (RFC 8628), in the store by the hashes of their codes. */
export class Devices {
  readonly #store: Store;
  readonly #sessions: Sessions;
  readonly #clock: () => number;
  readonly #devices: Records<Device>;
  readonly #userCodes: Records<{ readonly deviceHash: string }>;

  constructor(store: Store, sessions: Sessions, clock: () => number) {
    this.#store = store;
    this.#sessions = sessions;
    this.#clock = clock;
    this.#devices = new Records(store, "device");
    this.#userCodes = new Records(store, "user-code");
  }

  async createPair(clientId: string, scopes: readonly string[]): Promise<CodePair> {
    const pair = { deviceCode: randomText(24), userCode: newUserCode() };
    const [deviceHash, userCodeHash] = await Promise.all([hashOf(pair.deviceCode), hashOf(pair.userCode)]);
    const expiresAtMs = this.#clock() + CODE_PAIR_SECONDS * 1000;
    const device: Device = {
      clientId,
      scopes,
      userCodeHash,
      status: "pending",
      sessionId: null,
      intervalSeconds: POLL_INTERVAL_SECONDS,
      nextPollAtMs: 0,
    };
    const userCode = this.#userCodes.grant(userCodeHash, { deviceHash }, expiresAtMs);
    await this.#store.grants.change({
      put: [this.#devices.grant(deviceHash, device, expiresAtMs), userCode],
    });
    return pair;
  }

  /** The device of a user code that is neither answered nor expired. */
  async findWaiting(userCodeHash: string): Promise<Device | undefined> {
    return (await this.#waiting(userCodeHash))?.value;
  }

  /** Whether there was a device that waited. */
  async answer(userCodeHash: string, consent: Consent | "denied"): Promise<boolean> {
    for (;;) {
      const held = await this.#waiting(userCodeHash);
      if (!held) return false;
      const { clientId, scopes } = held.value;
      if (consent === "denied") {
        if (await this.#replace(held, { status: "denied" })) return true;
      } else {
        const narrowed = consent.scopes.length < scopes.length;
        const session = this.#sessions.create({ ...consent, clientId, narrowed }, held.grant.expiresAtMs);
        const approved = { status: "approved", sessionId: session.id } as const;
        if (await this.#replace(held, approved, [session.grant])) return true;
      }
    }
  }

  /**
   * Answers a device's question.
   *
   * @throws OAuthError authorization_pending, slow_down, expired_token, access_denied, invalid_grant, invalid_client
   */
  async poll({ deviceCode, userCode, client }: PollRequest): Promise<TokenAnswer> {
    const deviceHash = await hashOf(deviceCode);
    const userCodeHash = userCode === undefined ? undefined : await hashOf(normaliseUserCode(userCode));
    // Another request, such as the user's answer, may change the device meanwhile; then it is read again.
    for (;;) {
      const held = await this.#devices.get(deviceHash);
      if (!held) throw invalidGrant("device_code is unknown or has long expired");
      const { value, grant } = held;
      if ((userCodeHash ?? value.userCodeHash) !== value.userCodeHash) {
        throw invalidGrant("user_code is not the one that came with device_code");
      }
      if ((client?.clientId ?? value.clientId) !== value.clientId) {
        throw invalidGrant("device_code was given to another client");
      }
      if (!client) requireNoSecret(await findClient(this.#store, value.clientId));
      if (value.status === "used") throw invalidGrant("device_code was used before");
      if (grant.expiresAtMs <= this.#clock()) {
        throw new OAuthError("expired_token", "device_code has expired.");
      }
      if (value.status === "denied") throw new OAuthError("access_denied", "The user denied the request.");
      if (value.sessionId === null) {
        await this.#refuse(held);
      } else {
        const session = await this.#sessions.get(value.sessionId);
        if (!session) throw invalidGrant("device_code was revoked");
        const used = this.#devices.changed(held, { ...value, status: "used" });
        const change = { put: [used], unchanged: [grant] };
        const answer = await this.#sessions.issue(value.sessionId, session, change);
        if (answer) return answer;
      }
    }
  }

  async #waiting(userCodeHash: string): Promise<StoredRecord<Device> | undefined> {
    const known = await this.#userCodes.get(userCodeHash);
    const held = known && (await this.#devices.get(known.value.deviceHash));
    return held?.value.status === "pending" && held.grant.expiresAtMs > this.#clock() ? held : undefined;
  }

  /** Whether it was replaced: it is not if somebody else changed it since it was read. */
  async #replace(
    held: StoredRecord<Device>,
    change: Partial<Device>,
    others: readonly Grant[] = [],
  ): Promise<boolean> {
    const put = [...others, this.#devices.changed(held, { ...held.value, ...change })];
    return this.#store.grants.change({ put, unchanged: [held.grant] });
  }

  /** Refuses a poll while the user has not answered, once it is stored when the next one may come. */
  async #refuse(held: StoredRecord<Device>): Promise<void> {
    const isEarly = this.#clock() < held.value.nextPollAtMs;
    const intervalSeconds = held.value.intervalSeconds + (isEarly ? SLOW_DOWN_SECONDS : 0);
    const nextPollAtMs = this.#clock() + intervalSeconds * 1000;
    if (!(await this.#replace(held, { intervalSeconds, nextPollAtMs }))) return;
    throw isEarly
      ? new OAuthError("slow_down", `Asked too soon; wait ${intervalSeconds} seconds from now on.`)
      : new OAuthError("authorization_pending", "The user has not answered yet.");
  }
}

/** A user code as it was typed, with the small letters, spaces and dashes that people put in. */
export function normaliseUserCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, "");
}
