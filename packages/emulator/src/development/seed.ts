import type { Album, SecurityProfile, User } from "@gatefold/server/extend";

/** A user to begin with. */
export interface SeedUser {
  /**
   * 26 lower-case letters and digits 2 to 7.
   * @default a random one
   */
  readonly id?: string | undefined;
  /** @default "Developer" */
  readonly name?: string | undefined;
  /** Ids of albums in the order in which they were saved: the list shows the last one first. */
  readonly library?: readonly string[] | undefined;
}

/** An application to begin with. */
export interface SeedProfile {
  /**
   * `amzn1.application.` and 32 hexadecimal digits.
   * @default a random one
   */
  readonly apiKey?: string | undefined;
  /** @default "Development" */
  readonly name?: string | undefined;
}

/** What a server is to hold. It is added to what is there; albums, users and profiles of the same id are replaced. */
export interface Seed {
  /** Album objects. Unknown fields are kept. */
  readonly albums?: readonly Album[] | undefined;
  /** The library of the first user, who is made if there is none. */
  readonly library?: readonly string[] | undefined;
  /** @default one user */
  readonly users?: readonly SeedUser[] | undefined;
  /** @default one profile */
  readonly profiles?: readonly SeedProfile[] | undefined;
}

/** Who may call a server that was seeded. */
export interface SeedResult {
  readonly users: readonly User[];
  readonly profiles: readonly SecurityProfile[];
  /** The first user's id. */
  readonly userId: string;
  /** The first profile's, for `x-api-key`. */
  readonly apiKey: string;
  /** An access token of the first user with all scopes, good for one hour. */
  readonly token: string;
}
