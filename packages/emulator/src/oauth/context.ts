import type { Service, Store, TokenService } from "@gatefold/server/extend";
import { type Cleanup, createCleanup } from "./cleanup.ts";
import { type Codes, createCodes } from "./codes.ts";
import { createDevices, type Devices } from "./devices.ts";
import type { AuthorizationOptions, AutoApprove } from "./options.ts";
import { createSessions, type SessionParts, type Sessions } from "./sessions.ts";
import { createTicketKey, createTickets, type Tickets } from "./ticket.ts";
import type { Shaped } from "./shape.ts";

/** What the authorization server is put together from. */
export interface AuthorizationParts extends SessionParts {
  readonly tokens: TokenService;
  readonly checkToken: Service["checkToken"];
  /** Most bytes of path and query. */
  readonly maxUrlBytes: number;
  /** Hears of failures that are nobody's fault but the server's. */
  onError(error: unknown, requestId: string): void;
  /** For the clean-up. @default a timer that does not keep the process alive */
  readonly schedule?: ((work: () => void, delayMs: number) => void) | undefined;
}

const AUTHORIZE_TICKET = {
  clientId: "string",
  redirectUri: "string",
  state: "string?",
  scopes: "strings",
  challenge: "string?",
  /** Whether the user may consent, or has to give the emulator's secret first. */
  isAllowed: "boolean",
} as const;
const DEVICE_TICKET = { userCodeHash: "string" } as const;

/** An authorize request that was found good, as the consent page carries it. */
export type AuthorizeTicket = Shaped<typeof AUTHORIZE_TICKET>;
/** The device that the consent page is about. */
export type DeviceTicket = Shaped<typeof DEVICE_TICKET>;

/** What the endpoints work with. */
export interface OAuthContext {
  readonly store: Store;
  readonly tokens: TokenService;
  readonly checkToken: Service["checkToken"];
  readonly clock: () => number;
  readonly sessions: Sessions;
  readonly codes: Codes;
  readonly devices: Devices;
  readonly authorizeTickets: Tickets<AuthorizeTicket>;
  readonly deviceTickets: Tickets<DeviceTicket>;
  readonly autoApprove: AutoApprove | undefined;
  readonly cleanup: Cleanup;
}

/** Puts together what the endpoints work with. */
export function createContext(
  parts: AuthorizationParts,
  { autoApprove }: AuthorizationOptions,
): OAuthContext {
  const { store, tokens, checkToken, clock } = parts;
  const sessions = createSessions(parts);
  const ticketKey = createTicketKey(store);
  return {
    store,
    tokens,
    checkToken,
    clock,
    sessions,
    codes: createCodes(store, sessions, clock),
    devices: createDevices(store, sessions, clock),
    authorizeTickets: createTickets(ticketKey, "authorize", { shape: AUTHORIZE_TICKET, clock }),
    deviceTickets: createTickets(ticketKey, "device", { shape: DEVICE_TICKET, clock }),
    autoApprove,
    cleanup: createCleanup(parts),
  };
}
